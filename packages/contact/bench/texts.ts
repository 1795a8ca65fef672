/** A press contact block of the common kind. */
export const BLOCK = `For further information, please contact:

  1. Tel: (855) 23 216 122
  2. Fax: (855) 23 216 141, 023 213 341
  3. Email: press@example.gov.kh

N° 3, Example Street, Sangkat Tonle Bassac, Khan Chamkarmon, Phnom Penh, Kingdom of Cambodia.`;

const PARAGRAPH =
  "The two delegations met in Phnom Penh on January 23, 2025 and reviewed the programme that they had agreed on a year " +
  "before. Trade between the two countries grew by 20.8% in 2024, to 412 million dollars, and 1,250 students took part " +
  "in exchanges. The minister thanked the ambassador for the support that her country had given to the training of " +
  "teachers and nurses, and said that the next session would take place in the second half of the year.";

/** An article of about 4.5 KB with the block at its end. */
export const ARTICLE = `${Array.from({ length: 10 }, () => PARAGRAPH).join("\n\n")}\n\n${BLOCK}\n`;

/** Texts of which each is one unit many times over, made to be slow. */
export const HOSTILE: readonly string[] = [
  "7",
  "1 ",
  "(1)",
  "1/",
  "@",
  "a@b.",
  "a.b.",
  "http://",
  "Tel: ",
  "12 Street, ",
  "\n",
  "Aa Bb ",
  "Email: a@b.com\n",
  "023 216 122/",
  "fax:12345 ",
  "a (at) ",
  "a\u0301@b.co ",
  "Tel: 023 216 122, ",
];
