import type { PhoneType } from "./contact-card.js";

/** The words that the formats put in front of the fields; write one of your own for a language that is not here. */
export type ContactLabels = Readonly<
  Record<PhoneType | "email" | "web" | "address" | "hours" | "ext", string>
> & {
  /** BCP 47; country names are written in it. */
  readonly language: string;
  /** What stands between label and value. */
  readonly colon: string;
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
};
