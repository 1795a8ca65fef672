/** What {@link readSubmission} gives: something for `safeParseComment`, or the HTTP status that says why not. */
export type ReadSubmissionResult =
  | { ok: true; input: unknown }
  | { ok: false; status: 400 | 405 | 413 | 415; problem: string };

/** Options of {@link readSubmission}. */
export type ReadSubmissionOptions = {
  /** The greatest size of the body in bytes; reading stops there. Default 512 KiB, room for the longest comment in any script. */
  maxBytes?: number;
};

const TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data|application\/json)\s*(;|$)/i;

/**
 * The form in a request: POST with a body of the type urlencoded, multipart or JSON, read no further than `maxBytes`.
 *
 * @example
 * import { readSubmission } from "@nightdesk/comments/handler";
 *
 * const body = new URLSearchParams({ comment: "Hello", name: "Sok" });
 * const result = await readSubmission(new Request("https://news.example/c", { method: "POST", body }));
 * result.ok; // => true
 */
export async function readSubmission(
  request: Request,
  options: ReadSubmissionOptions = {},
): Promise<ReadSubmissionResult> {
  const { maxBytes = 524_288 } = options;
  if (request.method !== "POST") return { ok: false, status: 405, problem: "expected POST" };
  const type = request.headers.get("content-type") ?? "";
  const kind = TYPES.exec(type)?.[1]?.toLowerCase();
  if (kind === undefined) return { ok: false, status: 415, problem: "expected a form or JSON" };
  try {
    const bytes = await readBytes(request, maxBytes);
    if (bytes === undefined) return { ok: false, status: 413, problem: `expected at most ${maxBytes} bytes` };
    if (kind === "multipart/form-data") {
      return { ok: true, input: await new Response(bytes, { headers: { "content-type": type } }).formData() };
    }
    const text = new TextDecoder().decode(bytes);
    return { ok: true, input: kind === "application/json" ? JSON.parse(text) : new URLSearchParams(text) };
  } catch {
    return { ok: false, status: 400, problem: "the body is damaged" };
  }
}

/** The body, or `undefined` where it is longer; the rest is then not read. */
async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return undefined;
  if (request.body === null) return new Uint8Array();
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
