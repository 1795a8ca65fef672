/** The labels of English, French and Khmer. Each line: a kind, a language, and the words folded as keys are; words that languages share stand under the first of them. */
export const LABEL_WORDS = `voice en tel telephone phone ph fon fone t o switchboard hotline helpline landline callers voice call telno trunkline trunk did direct enquiry inquiry enquiries inquiries
fax en fax facsimile telefax telecopy fx f faxnumber faxno
mobile en mobile mob cell cellphone cellular m gsm handphone hp
pager en pager beeper
tollfree en tollfree freephone freecall freecell
whatsapp en whatsapp wa
email en email mail e
web en web website site url www internet homepage webpage w
address en address addr add location
postal en postal mailing
hours en hours open
number en no nr number num numero nos n
extension en extension ext extn x loc local int
not en isbn issn iban bic swift siret siren rcs abn acn bsb vat tva tax ein duns gst gstin pan tin ref reference id passcode pin code password account acct population reg registered registration charity license licence version build room resolution meeting zip zipcode postcode doi capital invoice order case item sku serial model docket bill decree passport file aadhaar tracking flight booking paybill
voice fr telephonique standard appel appelez appeler joindre ligne
fax fr telecopie telecopieur telec
mobile fr portable port
extension fr poste
tollfree fr vert frais
email fr courriel mel
address fr adresse
hours fr horaires
not fr enregistree enregistre agrement dossier immatriculee decret arrete entreprise
voice km ទូរស័ព្ទ ទូរសព្ទ ទំនាក់ទំនង
fax km ទូរសារ ហ្វាក់
number km លេខ
extension km លេខបន្ត
mobile km ទូរស័ព្ទដៃ ទូរសព្ទដៃ
email km អ៊ីមែល អ៊ីម៉ែល សារអេឡិចត្រូនិក
web km គេហទំព័រ វេបសាយ វិបសាយ
address km អាសយដ្ឋាន អាស័យដ្ឋាន
hours km ម៉ោង`;
