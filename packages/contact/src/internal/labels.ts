/** What a label says about the value behind it. `not` marks numbers that are no telephone, `number` says nothing by itself. */
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
  | "number"
  | "not";

/** A label's kind and the language that it belongs to; words that all languages share stand under `en`. */
export type Label = { readonly kind: LabelKind; readonly language: string };

/** The words, folded as keys are. */
const WORDS: Readonly<Record<string, Partial<Record<LabelKind, string>>>> = {
  en: {
    voice:
      "tel telephone telephones tels phone phones ph fon fone t switchboard hotline helpline landline callers voice call telno teltype",
    fax: "fax facsimile telefax telecopy fx f",
    mobile: "mobile mobiles mob cell cellphone cellular m gsm handphone hp",
    pager: "pager beeper",
    tollfree: "tollfree freephone freecall freecell",
    whatsapp: "whatsapp wa",
    email: "email emails mail e",
    web: "web website websites site url www internet homepage webpage w",
    address: "address addr add location",
    postal: "postal mailing",
    hours: "hours open",
    number: "no nr number numbers num numero nos n",
    not: "isbn issn iban bic swift siret siren rcs naf ape abn acn vat tva tax cnpj cpf cif nif nipc nit rut ruc rfc cuit ein duns gst gstin pan cin tin ref reference id passcode pin code password account population reg registered registration charity license licence version build room resolution meeting zip zipcode postcode doi orcid capital invoice order case item sku serial article chapter page pages lot permit policy budget usd eur khr docket bill kram prakas decree edition volume vol issue",
  },
  fr: {
    voice: "telephonique standard appel appelez appeler joindre ligne",
    fax: "telecopie telecopieur telec",
    mobile: "portable port",
    tollfree: "vert",
    email: "courriel mel",
    address: "adresse",
    hours: "horaires",
    not: "enregistree enregistre agrement dossier immatriculee decret arrete",
  },
  km: {
    voice: "ទូរស័ព្ទ ទូរសព្ទ លេខទូរស័ព្ទ ទូរស័ព្ទលេខ ទំនាក់ទំនង",
    fax: "ទូរសារ ហ្វាក់ ទូរសារលេខ លេខទូរសារ",
    mobile: "ទូរស័ព្ទដៃ ទូរសព្ទដៃ",
    email: "អ៊ីមែល អ៊ីម៉ែល សារអេឡិចត្រូនិក",
    web: "គេហទំព័រ វេបសាយ វិបសាយ",
    address: "អាសយដ្ឋាន អាស័យដ្ឋាន",
    hours: "ម៉ោង",
  },
  de: {
    voice: "telefon durchwahl zentrale rufnummer telefonnummer telefonzentrale ruf",
    mobile: "mobil handy mobiltelefon funk",
    web: "webseite",
    address: "anschrift besucheradresse hausanschrift besuchsadresse",
    postal: "postanschrift postadresse",
    hours: "offnungszeiten sprechzeiten",
    number: "nummer",
    not: "hrb hra ustidnr ustid steuernummer kontonummer aktenzeichen",
  },
  es: {
    voice: "telefono telefonos tfno tfnos tlf tlfno telf centralita conmutador llame llamar",
    mobile: "movil celular cel",
    email: "correo",
    web: "pagina sitio",
    address: "direccion domicilio",
    hours: "horario",
  },
  pt: {
    voice: "telefone telefones fones ligue contato pabx pbx",
    fax: "telecopia",
    mobile: "telemovel tlm celular",
    email: "correio",
    address: "endereco morada",
  },
  ja: {
    voice: "電話 電話番号 代表 直通 代表電話",
    fax: "ファックス ファクス ファクシミリ ファックス番号",
    mobile: "携帯 携帯電話",
    email: "メール 電子メール メールアドレス",
    web: "ホームページ ウェブサイト サイト",
    address: "住所 所在地",
    hours: "受付時間 開館時間",
    number: "番号",
  },
};

const labels = new Map<string, Label>();
for (const [language, kinds] of Object.entries(WORDS)) {
  for (const [kind, words] of Object.entries(kinds)) {
    for (const word of words.split(" ")) {
      if (!labels.has(word)) labels.set(word, { kind: kind as LabelKind, language });
    }
  }
}

/**
 * The label that a folded word is, if it is one. Dots and dashes do not count ("e-mail", "T.V.A."); Khmer and Japanese
 * put no space between words, so there it is the end of the run of letters that counts.
 */
export function labelOf(word: string): Label | undefined {
  const bare = /[.-]/.test(word) ? word.replace(/[.-]/g, "") : word;
  const label = labels.get(bare);
  if (label !== undefined || !/[\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff]/.test(bare)) return label;
  for (let i = Math.max(1, bare.length - 24); i < bare.length; i++) {
    const tail = labels.get(bare.slice(i));
    if (tail !== undefined) return tail;
  }
  return undefined;
}
