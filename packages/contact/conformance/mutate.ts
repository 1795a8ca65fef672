/** A change of form that leaves the meaning of a contact block as it is. */
export type Mutation = { readonly name: string; readonly apply: (text: string) => string };

const KHMER_ZERO = 0x17e0;
const WIDE_ZERO = 0xff10;
const ARABIC_ZERO = 0x660;

/** The changes that a block must survive: other spaces, digits, dashes, line ends, labels and list marks. */
export const MUTATIONS: readonly Mutation[] = [
  { name: "no-break spaces", apply: (text) => outsideTags(text, (part) => part.replaceAll(" ", "\u00a0")) },
  { name: "narrow spaces", apply: (text) => outsideTags(text, (part) => part.replaceAll(" ", "\u202f")) },
  { name: "double spaces", apply: (text) => outsideTags(text, (part) => part.replaceAll(" ", "  ")) },
  { name: "Khmer digits", apply: (text) => digitsFrom(text, KHMER_ZERO) },
  { name: "full-width digits", apply: (text) => digitsFrom(text, WIDE_ZERO) },
  { name: "Arabic digits", apply: (text) => digitsFrom(text, ARABIC_ZERO) },
  { name: "joined lines", apply: (text) => text.replace(/\s*\n\s*/g, " ") },
  { name: "lines joined by comma", apply: (text) => text.replace(/[,.;]?\s*\n\s*/g, ", ") },
  {
    name: "no-break dashes",
    apply: (text) => outsideAddresses(text, (part) => part.replaceAll("-", "\u2011")),
  },
  {
    name: "zero-width spaces",
    apply: (text) => outsideTags(text, (part) => part.replaceAll(" ", " \u200b")),
  },
  { name: "numbered lines", apply: (text) => eachLine(text, (line, index) => `${index + 1}. ${line}`) },
  { name: "bulleted lines", apply: (text) => eachLine(text, (line) => `• ${line}`) },
  { name: "upper-case labels", apply: (text) => swapLabels(text, (label) => label.toUpperCase()) },
  { name: "other labels", apply: (text) => swapLabels(text, otherLabel) },
  { name: "carriage returns", apply: (text) => text.replaceAll("\n", "\r\n") },
];

function outsideTags(text: string, change: (part: string) => string): string {
  return text
    .split(/(<[^>]*>)/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

function outsideAddresses(text: string, change: (part: string) => string): string {
  return text
    .split(/(<[^>]*>|&[#\w]+;|\S*@\S*|\S*:\/\/\S*|\S*www\.\S*)/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

function digitsFrom(text: string, zero: number): string {
  return outsideAddresses(text, (part) =>
    part.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit))),
  );
}

/** Marks each line that is not empty and carries no list mark already. */
function eachLine(text: string, mark: (line: string, index: number) => string): string {
  let index = 0;
  return text
    .split("\n")
    .map((line) =>
      line.trim() === "" || /^\s*(?:\d{1,2}[.)]\s|[-•*]\s)/.test(line) ? line : mark(line, index++),
    )
    .join("\n");
}

const OTHER: Readonly<Record<string, string>> = {
  tel: "Phone",
  phone: "Tel.",
  telephone: "T",
  telefon: "Fon",
  téléphone: "Tél",
  fax: "Facsimile",
  telefax: "Fax",
  télécopie: "Fax",
  email: "E-mail",
  "e-mail": "Email",
  mobile: "Cell",
  cell: "Mobile",
  website: "Web",
};

function otherLabel(label: string): string {
  return OTHER[label.toLowerCase()] ?? label;
}

function swapLabels(text: string, change: (label: string) => string): string {
  const label = /(?<![\p{L}@./-])[\p{L}-]{3,12}(?=\.?\s{0,2}[:：])/gu;
  return outsideTags(text, (part) => part.replace(label, change));
}
