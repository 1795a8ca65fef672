import { spawnSync } from "node:child_process";
import { judgeRequest } from "@nightdesk/ranking/audience";

/** The counts of a log by another road: awk splits the lines, picks the week and sums. */
export type IndependentCount = {
  readonly views: ReadonlyMap<string, number>;
  readonly leftOut: Readonly<Record<string, number>>;
};

/** Instants are compared as digits, `20260216000000`, which needs a log that is written in UTC. */
const PROGRAM = String.raw`
BEGIN { FS = "\""; split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", names, " "); for (i in names) month[names[i]] = sprintf("%02d", i) }
$0 == "" { next }
{ gsub(/\\"/, "\001") }
$2 !~ /^[A-Z]+ [^ ]+ HTTP\/[0-9](\.[0-9])?$/ || $3 !~ /^ [0-9][0-9][0-9] ([0-9]+|-) $/ || NF < 7 { out["unparsable"]++; next }
{
  open = index($1, "[")
  split(substr($1, open + 1), t, /[\/: ]/)
  at = t[3] month[t[2]] t[1] t[4] t[5] t[6]
  if (at < from || at >= to) { out["outsideWeek"]++; next }
  split($2, request, " "); split($3, answer, " ")
  if (request[1] != "GET") { out["method"]++; next }
  if (answer[1] ~ /^3/ && answer[1] != 304) { out["redirect"]++; next }
  if (answer[1] !~ /^[23]/) { out["error"]++; next }
  page = request[2]
  sub(/^http:\/\/[^\/?#]*/, "", page)
  sub(/[?#].*/, "", page)
  if (page !~ /^\//) page = "/" page
  low = tolower(page)
  if (low ~ /\.(avif|bmp|css|csv|eot|gif|ico|jpe?g|js|json|map|mjs|mp3|mp4|m4a|m4v|ogg|otf|pdf|png|svg|tgz|tiff?|ttf|txt|wasm|wav|webp|webm|woff2?|xml|rss|atom|zip|gz|bz2|tar|rpm|deb|jar|exe|dmg|iso|swf)$/) { out["asset"]++; next }
  agent = $6; gsub(/\001/, "\\\"", agent)
  count[page "\t" agent]++
}
END { for (key in count) print "page\t" count[key] "\t" key; for (key in out) print "out\t" out[key] "\t" key }
`;

/** Counts a log in UTC from `from` to before `to`. Who is a bot is asked of the ranking package, once for a user agent. */
export function awkCount(log: string, { from, to }: { from: number; to: number }): IndependentCount {
  const digits = (at: number) => new Date(at).toISOString().replace(/\D/g, "").slice(0, 14);
  const awk = spawnSync("awk", ["-v", `from=${digits(from)}`, "-v", `to=${digits(to)}`, PROGRAM], {
    input: log,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
    maxBuffer: 2 ** 28,
  });
  if (awk.status !== 0) throw new Error(`awk failed: ${awk.error?.message ?? awk.stderr}`);
  const views = new Map<string, number>();
  const leftOut: Record<string, number> = {};
  for (const row of awk.stdout.split("\n").filter((line) => line !== "")) {
    const [kind, count = "0", key = "", userAgent] = row.split("\t");
    if (kind === "out") leftOut[key] = Number(count);
    else if (isReader(userAgent)) views.set(spelled(key), (views.get(spelled(key)) ?? 0) + Number(count));
    else leftOut["bot"] = (leftOut["bot"] ?? 0) + Number(count);
  }
  return { views, leftOut };
}

function isReader(userAgent: string | undefined): boolean {
  return judgeRequest({ method: "GET", headers: { "user-agent": userAgent === "-" ? "" : userAgent } })
    .reading;
}

function spelled(page: string): string {
  try {
    return decodeURI(page).replaceAll(" ", "%20");
  } catch {
    return page;
  }
}
