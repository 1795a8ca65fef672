import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** The files below a folder whose name fits, in a fixed order; none where the folder is not there. */
export function filesOf(folder: string, name: RegExp): string[] {
  try {
    return readdirSync(folder)
      .sort()
      .flatMap((file) => {
        const path = join(folder, file);
        return statSync(path).isDirectory() ? filesOf(path, name) : name.test(file) ? [path] : [];
      });
  } catch {
    return [];
  }
}

/** The objects of JSON Lines, gzip or plain. A line that is no JSON is left out and told on stderr. */
export function rowsOf(file: string): Record<string, unknown>[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [JSON.parse(line) as Record<string, unknown>];
    } catch {
      console.error(`${file}:${index + 1} is no JSON`);
      return [];
    }
  });
}
