/** What a label says about the value behind it. `not` marks numbers that are no telephone. */
export type LabelKind =
  | "voice"
  | "fax"
  | "mobile"
  | "pager"
  | "tollfree"
  | "whatsapp"
  | "email"
  | "web"
  | "address"
  | "postal"
  | "hours"
  | "ext"
  | "not";

/** The label words, folded as keys are; a language's own words stand under its tag, what all share under `en`. */
const WORDS: Readonly<Record<string, Partial<Record<LabelKind, string>>>> = {
  en: {
    voice:
      "tel telephone phone phones ph fon t office switchboard newsdesk hotline landline call callers desk direct line main reception voice",
    fax: "fax facsimile telefax telecopy f",
    mobile: "mobile cell cellphone cellular mob m gsm handphone hp",
    pager: "pager",
    tollfree: "tollfree freephone",
    whatsapp: "whatsapp",
    email: "email e-mail mail e",
    web: "web website site url www internet homepage w",
    address: "address office",
    postal: "postal mailing",
    hours: "hours",
    ext: "ext extension x",
    not: "isbn issn iban bic swift siret siren rcs naf ape abn acn vat tva cnpj cpf cif nif nit rut cuit ein duns gst pan cin tin ref reference id passcode pin code password account population registration reg license licence no. version build room resolution meeting zip doi orcid capital invoice order number: case",
  },
  fr: {
    voice: "tel telephone telephones standard appel appelez ligne fixe numero",
    fax: "telecopie telecopieur",
    mobile: "portable",
    tollfree: "vert",
    email: "courriel mel",
    web: "site internet",
    address: "adresse",
    hours: "horaires heures",
    ext: "poste",
    not: "enregistree agrement dossier",
  },
  km: {
    voice: "ទូរស័ព្ទ ទូរសព្ទ លេខទូរស័ព្ទ លេខទូរសព្ទ",
    fax: "ទូរសារ ហ្វាក់ ទូរសារលេខ",
    mobile: "ទូរស័ព្ទដៃ ទូរសព្ទដៃ",
    email: "អ៊ីមែល អ៊ីម៉ែល សារអេឡិចត្រូនិក",
    web: "គេហទំព័រ វេបសាយ",
    address: "អាសយដ្ឋាន",
  },
  de: {
    voice: "telefon fon tel durchwahl zentrale rufnummer telefonnummer",
    fax: "telefax",
    mobile: "mobil handy mobiltelefon",
    web: "webseite internet",
    address: "anschrift adresse besucheradresse hausanschrift",
    postal: "postanschrift postadresse",
    hours: "offnungszeiten",
    ext: "apparat",
    not: "hrb hra ust-idnr steuernummer kontonummer",
  },
  es: {
    voice: "telefono telefonos tfno tlf tlfno centralita",
    fax: "telefax",
    mobile: "movil celular",
    email: "correo",
    web: "pagina",
    address: "direccion domicilio",
    hours: "horario",
    ext: "interno anexo",
  },
  pt: {
    voice: "telefone telefones fone fones",
    fax: "telefax telecopia",
    mobile: "telemovel celular",
    email: "correio",
    address: "endereco morada",
    hours: "horario",
    ext: "ramal",
  },
  ja: {
    voice: "電話 電話番号 tel 代表 直通",
    fax: "ファックス ファクス ファクシミリ",
    mobile: "携帯 携帯電話",
    email: "メール eメール メールアドレス",
    web: "ホームページ ウェブサイト",
    address: "住所 所在地",
    ext: "内線",
  },
};

type Label = { readonly kind: LabelKind; readonly language: string };

const labels = new Map<string, Label>();
for (const [language, kinds] of Object.entries(WORDS)) {
  for (const [kind, words] of Object.entries(kinds)) {
    for (const word of words.split(" ")) {
      if (!labels.has(word)) labels.set(word, { kind: kind as LabelKind, language });
    }
  }
}

/** The label that a folded word is, if it is one. */
export function labelOf(word: string): Label | undefined {
  return labels.get(word);
}
