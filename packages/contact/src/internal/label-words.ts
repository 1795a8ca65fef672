/** The labels of English. Each line: a kind, a language, and the words folded as keys are; words that languages share stand here. */
export const LABEL_WORDS = `voice en tel telephone phone ph t o switchboard hotline callers voice call trunkline did direct enquiry inquiry enquiries inquiries
fax en fax facsimile telefax fx f
mobile en mobile mob cell cellphone cellular m gsm handphone hp
pager en pager
tollfree en tollfree freephone freecall
whatsapp en whatsapp wa
email en email mail e
web en web website site url www internet homepage w
address en address addr add location
postal en postal mailing
hours en hours open
number en no nr number num numero nos n
extension en extension ext extn x loc local int
not en isbn issn iban bic swift tax tin ref reference id passcode pin code account population reg registered registration charity license licence version room meeting zip postcode doi invoice order case item sku serial model bill passport file tracking flight booking`;
