import type { FieldIssue } from "./contact.js";
import type { PhoneType } from "./contact-card.js";

/** The words that the formats put in front of the fields; write one of your own for a language that is not here. */
export type ContactLabels = Readonly<
  Record<PhoneType | "email" | "web" | "address" | "hours" | "ext", string>
> & {
  /** BCP 47; country names are written in it. */
  readonly language: string;
  /** What stands between label and value. */
  readonly colon: string;
  /** What each issue of a field says. */
  readonly issues: Readonly<Record<FieldIssue, string>>;
};

/** English labels. */
export const enLabels: ContactLabels = {
  language: "en",
  colon: ": ",
  voice: "Telephone",
  fax: "Fax",
  mobile: "Mobile",
  pager: "Pager",
  tollfree: "Toll-free",
  sharedcost: "Telephone",
  whatsapp: "WhatsApp",
  email: "E-mail",
  web: "Website",
  address: "Address",
  hours: "Hours",
  ext: "ext.",
  issues: {
    "prefix-inherited": "Only the last digits are written; those before come from the number in front.",
    "missing-area-code": "A local number without its area code: it has no international form.",
    "not-in-plan": "The numbering plan has not given this number out; its label makes it one all the same.",
    "country-assumed":
      "The country is not written with the number; it comes from the block's address or domain.",
    obfuscated: "The sign @ was written as a word.",
    "stray-space": "There is a space inside the address.",
    "cut-from-glued-text": "The text goes on without a space; the end was found by its form.",
  },
};

/** French labels. */
export const frLabels: ContactLabels = {
  language: "fr",
  colon: "\u00a0: ",
  voice: "Téléphone",
  fax: "Télécopie",
  mobile: "Mobile",
  pager: "Messager",
  tollfree: "Numéro vert",
  sharedcost: "Téléphone",
  whatsapp: "WhatsApp",
  email: "Courriel",
  web: "Site",
  address: "Adresse",
  hours: "Horaires",
  ext: "poste",
  issues: {
    "prefix-inherited":
      "Seuls les derniers chiffres sont écrits ; les premiers viennent du numéro qui précède.",
    "missing-area-code": "Un numéro local sans indicatif : il n’a pas de forme internationale.",
    "not-in-plan": "Le plan de numérotation n’a pas attribué ce numéro ; seul son libellé en fait un.",
    "country-assumed": "Le pays n’est pas écrit avec le numéro ; il vient de l’adresse ou du domaine.",
    obfuscated: "Le signe @ était écrit en toutes lettres.",
    "stray-space": "Il y a une espace dans l’adresse.",
    "cut-from-glued-text": "Le texte continue sans espace ; la fin a été trouvée d’après sa forme.",
  },
};

/** Khmer labels; not yet read by a native speaker. */
export const kmLabels: ContactLabels = {
  language: "km",
  colon: "៖ ",
  voice: "ទូរស័ព្ទ",
  fax: "ទូរសារ",
  mobile: "ទូរស័ព្ទដៃ",
  pager: "ភេហ្ស័រ",
  tollfree: "លេខឥតគិតថ្លៃ",
  sharedcost: "ទូរស័ព្ទ",
  whatsapp: "WhatsApp",
  email: "អ៊ីមែល",
  web: "គេហទំព័រ",
  address: "អាសយដ្ឋាន",
  hours: "ម៉ោងធ្វើការ",
  ext: "លេខបន្ត",
  issues: {
    "prefix-inherited": "មានតែលេខចុងក្រោយ លេខខាងដើមយកពីលេខមុន។",
    "missing-area-code": "លេខក្នុងតំបន់ គ្មានលេខកូដតំបន់។",
    "not-in-plan": "លេខនេះមិនមានក្នុងផែនការលេខទូរស័ព្ទទេ។",
    "country-assumed": "ប្រទេសយកពីអាសយដ្ឋាន ឬដែន។",
    obfuscated: "សញ្ញា @ សរសេរជាពាក្យ។",
    "stray-space": "មានដកឃ្លាក្នុងអាសយដ្ឋាន។",
    "cut-from-glued-text": "អត្ថបទបន្តដោយគ្មានដកឃ្លា។",
  },
};
