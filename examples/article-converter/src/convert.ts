import type { ArticleIssue, FormatResult, Loss } from "@nightdesk/article";
import type { Format, Input, Output, Settings } from "./format.js";
import { formats } from "./formats.js";

/** What became of a file: the formats, the outputs where there are any, and what reading and writing said. */
export type Conversion = {
  from: Format | undefined;
  outputs: readonly Output[];
  issues: readonly ArticleIssue[];
  lost: readonly Loss[];
};

/** The text in another format. Where `from` is absent it is guessed, and nothing comes out if that is not safe. */
export function convert(text: string, from: Format | undefined, to: Format, settings: Settings): Conversion {
  const input = inputOf(text);
  const source = from ?? guessFormat(input);
  if (source?.read === undefined || to.write === undefined)
    return { from: source, outputs: [], issues: [], lost: [] };
  const read = source.read(input, settings);
  const written: FormatResult<Output[]> =
    read.value === undefined ? { value: undefined, issues: [], lost: [] } : to.write(read.value, settings);
  return {
    from: source,
    outputs: written.value ?? [],
    issues: [...read.issues, ...written.issues],
    lost: [...read.lost, ...written.lost],
  };
}

/** The one format that a file is surely in. Words alone could be anything. */
export function guessFormat(input: Input): Format | undefined {
  const found = formats.filter(({ looksLike }) => looksLike?.(input));
  return found.length === 1 ? found[0] : undefined;
}

/** A file's text with what it holds as JSON. */
export function inputOf(text: string): Input {
  if (!/^\s*[{[]/.test(text.replace(/^\uFEFF/, ""))) return { text, json: undefined };
  try {
    return { text, json: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return { text, json: undefined };
  }
}
