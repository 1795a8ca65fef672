import { randomOf } from "../random.js";
import { type Brush, city, fields, hills, river } from "./motifs.js";

type Palette = Omit<Brush, "random">;

/** The colours of each palette; the last one is a night. */
const palettes: readonly [Palette, ...Palette[]] = [
  { sky: "#f3d9b1", glow: "#e9a66b", far: "#c8553d", near: "#588b8b", ground: "#2d4f57", water: "#2d6f73" },
  { sky: "#dbe7e4", glow: "#f4ecd0", far: "#a7c4bc", near: "#6b9080", ground: "#33658a", water: "#5d8aa0" },
  { sky: "#fbe8d3", glow: "#f2b5a7", far: "#b56576", near: "#6d597a", ground: "#355070", water: "#5a6c94" },
  { sky: "#eef1d6", glow: "#f7c873", far: "#a9bf7b", near: "#6f9150", ground: "#3f6a35", water: "#5f93a3" },
  { sky: "#cfdcec", glow: "#fdf3d8", far: "#8ea9c9", near: "#4a6a94", ground: "#22395b", water: "#4a6a94" },
  { sky: "#fdf0d5", glow: "#f4c95d", far: "#dd9a32", near: "#8a5a44", ground: "#4a3330", water: "#6f8f94" },
  { sky: "#25334d", glow: "#f5e6b8", far: "#3d5273", near: "#1c2a41", ground: "#121c2e", water: "#1c2a41" },
];

const motifs = { hills, city, fields, river };

export type MotifName = keyof typeof motifs;

export function isMotif(name: string): name is MotifName {
  return Object.hasOwn(motifs, name);
}

/** A drawn landscape in the colours of one palette. The same motif and name give the same picture. */
export function illustrationOf(motif: MotifName, name: string): string {
  const random = randomOf(`illustration ${name}`);
  const brush: Brush = { random, ...oneOf(palettes, random) };
  const x = Math.round(200 + random() * 800);
  const y = Math.round(140 + random() * 170);
  const radius = Math.round(45 + random() * 60);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675">
<rect width="1200" height="675" fill="${brush.sky}"/>
<circle cx="${x}" cy="${y}" r="${radius * 1.7}" fill="${brush.glow}" opacity=".3"/>
<circle cx="${x}" cy="${y}" r="${radius}" fill="${brush.glow}"/>
${motifs[motif](brush)}
</svg>`;
}

function oneOf<Item>(items: readonly [Item, ...Item[]], random: () => number): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}
