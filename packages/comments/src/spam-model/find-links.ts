const TOP_LEVEL = new Set(
  (
    "com net org info biz ru tk me ly gl be tv co uk de fr cn in us io xyz top site online club shop ml cf ga eu it es nl " +
    "pl br au ca fm app dev link live"
  ).split(" "),
);
/** Kinds of hosts, the first that fits; what is none of them is told apart by its path. */
const HOSTS: readonly (readonly [kind: string, host: RegExp])[] = [
  ["video-share", /^youtu\.be$/],
  [
    "social",
    /facebook|^fb\.|twitter|instagram|soundcloud|twitch|tumblr|plus\.google|^vk\.|snapchat|pinterest|linkedin|youtube|reverbnation|bandcamp|spotify|datpiff/,
  ],
  ["shortened", /^(?:bit\.ly|goo\.gl|adf\.ly|tinyurl\.com|ow\.ly|t\.co|is\.gd|amzn\.to)$|linkbucks/],
  [
    "store",
    /amazon|ebay|etsy|play\.google|itunes|kickstarter|indiegogo|gofund|patreon|paypal|aliexpress|teespring/,
  ],
  ["public", /\.(?:gov|edu|mil)$|\.(?:gc|ac)\.[a-z]{2}$/],
];
const PATHS: readonly (readonly [kind: string, path: RegExp])[] = [
  ["article", /[a-z\d]+[-_][a-z\d]+[-_][a-z\d]+[-_]|\/20\d\d\/|\/\d{6}|\.s?html?|\.pdf/],
  ["image", /\.(?:jpe?g|png|gif)\b/],
  ["page", /../],
];

/** An address in a text: where it stands, and what kinds of link it is. */
export type FoundLink = { start: number; end: number; kinds: readonly string[] };

/** The addresses in a text, with a scheme or without, in the order in which they stand. Linear in the length. */
export function findLinks(text: string): FoundLink[] {
  const links: FoundLink[] = [];
  for (const match of text.matchAll(/[^\s<>"()[\],]+/g)) {
    const [chunk] = match;
    const from = Math.max(0, chunk.search(/https?:\/\//i));
    let end = chunk.length;
    while (end > from && ".!?;:'*".includes(chunk.charAt(end - 1))) end--;
    const address = chunk.slice(from, end).toLowerCase();
    if (isAddress(address)) {
      links.push({ start: match.index + from, end: match.index + end, kinds: linkKinds(address) });
    }
  }
  return links;
}

function isAddress(address: string): boolean {
  if (/^(?:https?:\/\/|www\.)[^\s.]|^watch\?v=/.test(address)) return true;
  const host = /^[^/?#:]*/.exec(address)?.[0] ?? "";
  const dot = host.lastIndexOf(".");
  return dot > 0 && TOP_LEVEL.has(host.slice(dot + 1)) && /^[\w-]+(?:\.[\w-]+)*$/.test(host);
}

function linkKinds(address: string): string[] {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#]*)/.exec(address)?.[1] ?? "";
  const path = address.slice(address.indexOf(host) + host.length);
  const kinds: string[] = [];
  if (/(?:youtube\.com\/watch|^watch\?v=)/.test(address)) kinds.push("video");
  else {
    const byHost = HOSTS.find(([, pattern]) => pattern.test(host))?.[0];
    kinds.push(byHost ?? PATHS.find(([, pattern]) => pattern.test(path))?.[0] ?? "home");
  }
  if (/[?&;#]t=\d/.test(path)) kinds.push("moment");
  if (
    /[?&#;](?:ref|r|rb|aff|refer|referral|invite|promo|id|friend|from|code|tag)=|\/(?:register|ref|signup|join|invite)\b/.test(
      path,
    )
  )
    kinds.push("referral");
  if (/petition|change\.org|vote|contest|poll|competition|giveaway/.test(address)) kinds.push("campaign");
  return kinds;
}
