/** The labels of English, French, Khmer, German, Spanish, Portuguese and Japanese. Each line: a kind, a language, and the words folded as keys are; words that languages share stand under the first of them. */
export const LABEL_WORDS = `voice en tel telephone telephones tels phone phones ph fon fone t o switchboard hotline helpline landline callers voice call telno teltype trunkline trunk
fax en fax facsimile telefax telecopy fx f faxnumber faxno
mobile en mobile mobiles mob cell cellphone cellular m gsm handphone hp
pager en pager beeper
tollfree en tollfree freephone freecall freecell
whatsapp en whatsapp wa
email en email emails mail e
web en web website websites site url www internet homepage webpage w
address en address addr add location
postal en postal mailing
hours en hours open
number en no nr number numbers num numero nos n
not en isbn issn iban bic swift siret siren rcs naf ape abn acn bsb vat tva tax cnpj cpf cif nif nipc nit rut ruc rfc cuit ein duns gst gstin pan cin tin ref reference id passcode pin code password account acct population reg registered registration charity license licence version build room resolution meeting zip zipcode postcode doi orcid capital invoice order case item sku serial batch model article chapter page pages lot permit policy budget usd eur khr docket bill kram prakas decree edition volume vol issue passport file badge aadhaar tracking flight booking paybill till ern bsb lccn
voice fr telephonique standard appel appelez appeler joindre ligne
fax fr telecopie telecopieur telec
mobile fr portable port
tollfree fr vert frais
email fr courriel mel
address fr adresse
hours fr horaires
not fr enregistree enregistre agrement dossier immatriculee decret arrete
voice km ទូរស័ព្ទ ទូរសព្ទ លេខទូរស័ព្ទ ទូរស័ព្ទលេខ ទំនាក់ទំនង
fax km ទូរសារ ហ្វាក់ ទូរសារលេខ លេខទូរសារ
mobile km ទូរស័ព្ទដៃ ទូរសព្ទដៃ
email km អ៊ីមែល អ៊ីម៉ែល សារអេឡិចត្រូនិក
web km គេហទំព័រ វេបសាយ វិបសាយ
address km អាសយដ្ឋាន អាស័យដ្ឋាន
hours km ម៉ោង
voice de telefon durchwahl zentrale rufnummer telefonnummer telefonzentrale ruf
fax de faxnummer telefaxnummer
mobile de mobil handy mobiltelefon funk
web de webseite
address de anschrift besucheradresse hausanschrift besuchsadresse
postal de postanschrift postadresse
hours de offnungszeiten sprechzeiten
number de nummer
not de hrb hra ustidnr ustid steuernummer kontonummer aktenzeichen
voice es telefono telefonos tfno tfnos tlf tlfno telf centralita conmutador llame llamar
mobile es movil celular cel
email es correo electronico
web es pagina sitio
address es direccion domicilio
hours es horario
voice pt telefone telefones fones ligue contato pabx pbx
fax pt telecopia
mobile pt telemovel tlm
email pt correio
address pt endereco morada
voice ja 電話 電話番号 代表 直通 代表電話
fax ja ファックス ファクス ファクシミリ ファックス番号
mobile ja 携帯 携帯電話
email ja メール 電子メール メールアドレス
web ja ホームページ ウェブサイト サイト
address ja 住所 所在地
hours ja 受付時間 開館時間
number ja 番号`;
