import { randomOf } from "./readership/random.js";

const palettes = [
  ["#f3d9b1", "#e9a66b", "#c8553d", "#588b8b", "#2d4f57"],
  ["#dbe7e4", "#a7c4bc", "#6b9080", "#33658a", "#1d3557"],
  ["#fbe8d3", "#f2b5a7", "#b56576", "#6d597a", "#355070"],
  ["#eef1d6", "#c9d6a3", "#87a96b", "#4f772d", "#31572c"],
  ["#e3e9f2", "#b8c9de", "#7f9cc0", "#4a6a94", "#22395b"],
  ["#fdf0d5", "#f4c95d", "#dd9a32", "#7d4f50", "#3d2c2e"],
];

/** A drawn landscape: sky, sun, hills and water in the colours of one palette. The same name gives the same picture. */
export function illustrationOf(name: string): string {
  const random = randomOf(`illustration ${name}`);
  const palette = palettes[Math.floor(random() * palettes.length)] ?? [];
  const [sky, glow, far, near, ground] = palette;
  const sunX = Math.round(200 + random() * 800);
  const sunY = Math.round(150 + random() * 200);
  const sun = Math.round(50 + random() * 70);
  const water = Math.round(520 + random() * 60);
  const ripples = Array.from({ length: 7 }, (_, index) => {
    const y = water + 14 + index * 22;
    const x = Math.round(sunX - 60 - random() * 260);
    const length = Math.round(120 + random() * 420);
    return `<path d="M${x} ${y}h${length}" stroke="${glow}" stroke-width="4" stroke-linecap="round" opacity=".5"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675" preserveAspectRatio="xMidYMid slice">
<rect width="1200" height="675" fill="${sky}"/>
<circle cx="${sunX}" cy="${sunY}" r="${sun * 1.8}" fill="${glow}" opacity=".35"/>
<circle cx="${sunX}" cy="${sunY}" r="${sun}" fill="${glow}"/>
<path d="${ridge(random, 360, 120, 4)}" fill="${far}" opacity=".75"/>
<path d="${ridge(random, 450, 90, 6)}" fill="${near}"/>
<rect y="${water}" width="1200" height="${675 - water}" fill="${ground}"/>
${ripples.join("\n")}
</svg>`;
}

/** The outline of a row of hills down to the lower edge. */
function ridge(random: () => number, base: number, height: number, hills: number): string {
  const step = 1200 / hills;
  let path = `M0 675V${Math.round(base - random() * height)}`;
  for (let index = 0; index < hills; index++) {
    const peak = Math.round(base - height * (0.6 + random()));
    const valley = Math.round(base - random() * height * 0.5);
    path += `Q${step * (index + 0.5)} ${peak} ${step * (index + 1)} ${valley}`;
  }
  return `${path}V675z`;
}
