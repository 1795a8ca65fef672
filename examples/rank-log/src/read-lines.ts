import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** A longer line is no log line; it is cut here, so that a file without line breaks fills no memory. */
const MAX_LINE = 65_536;

/** The lines of a stream of bytes, unpacked where it begins as gzip does, in batches as they arrive. */
export async function* readLines(source: AsyncIterable<Buffer>): AsyncGenerator<readonly string[]> {
  let rest = "";
  let skipping = false;
  const decoder = new TextDecoder();
  for await (const bytes of unpack(source)) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (skipping && lines.length > 0) {
      lines.shift(); // The end of a line whose beginning was handed out already.
      skipping = false;
    }
    if (skipping) rest = "";
    else if (rest.length > MAX_LINE) {
      lines.push(rest.slice(0, MAX_LINE));
      rest = "";
      skipping = true;
    }
    yield lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  }
  rest += decoder.decode();
  if (rest !== "" && !skipping) yield [rest];
}

async function* unpack(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const iterator = source[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  let done = false;
  while (head.length < 2 && !done) {
    const next = await iterator.next();
    done = next.done === true;
    if (next.done !== true) head = Buffer.concat([head, next.value]);
  }
  async function* whole() {
    yield head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  if (head[0] !== 0x1f || head[1] !== 0x8b) yield* whole();
  else yield* gunzip(whole());
}

/** Also of several gzip members one after the other, as log rotation leaves them. */
async function* gunzip(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const packed = Readable.from(source);
  const unpacked = createGunzip();
  packed.on("error", (error) => unpacked.destroy(error));
  yield* packed.pipe(unpacked) as AsyncIterable<Buffer>;
}
