import type { ArticleContact } from "../article.js";

type Phone = NonNullable<ArticleContact["phones"]>[number];

const LABEL =
  /^(?:[-*•]\s*|\d{1,2}[.)]\s*)?(tel|tél|phone|telephone|téléphone|fax|télécopie|mobile|cell|hotline|whatsapp|e-?mail|courriel|mail|web(?:site)?|site(?: web)?|ទូរស័ព្ទ(?:លេខ)?|ទូរសព្ទ|លេខទូរស័ព្ទ|ទូរសារ|អ៊ីមែល|អ៊ីម៉ែល)\s?\.?\s?[:៖]?\s*/iu;

const EMAIL = /[^\s()<>,;:"]+@[^\s()<>,;:"]+\.[\p{L}\d-]+/gu;

/** A contact block in its parts: numbers as written with their kind, addresses of mail and web, postal addresses. */
export function contactOf(text: string): ArticleContact {
  const phones: Phone[] = [];
  const emails: string[] = [];
  const urls: string[] = [];
  const addresses: string[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    emails.push(...(line.match(EMAIL) ?? []));
    urls.push(
      ...(line.match(/https?:\/\/[^\s,;]+|\bwww\.[^\s,;]+/g) ?? []).map((url) => url.replace(/\.$/, "")),
    );
    const label = LABEL.exec(line);
    const kind = label === null ? undefined : kindOf(label[1] ?? "");
    if (label !== null && kind !== undefined) {
      const numbers = line.slice(label[0].length).split(/[,;/]| (?:and|or|et|ou|និង) /);
      for (const number of numbers) {
        const written = number.trim().replace(/[.\s]+$/, "");
        if ((written.match(/\p{Nd}/gu) ?? []).length >= 5) phones.push({ kind, text: written });
      }
    } else if (
      label === null &&
      (index > 0 || !/[:៖]$/.test(line)) &&
      /[,،]/.test(line) &&
      !line.includes("@")
    ) {
      addresses.push(line.replace(/[.\s]+$/, ""));
    }
  }
  return {
    text,
    ...(phones.length > 0 && { phones }),
    ...(emails.length > 0 && { emails }),
    ...(urls.length > 0 && { urls }),
    ...(addresses.length > 0 && { addresses }),
  };
}

function kindOf(label: string): Phone["kind"] | undefined {
  if (/^(?:fax|télécopie|ទូរសារ)/iu.test(label)) return "fax";
  if (/^(?:mobile|cell|whatsapp)/i.test(label)) return "mobile";
  return /mail|courriel|web|site|អ៊ី/iu.test(label) ? undefined : "voice";
}
