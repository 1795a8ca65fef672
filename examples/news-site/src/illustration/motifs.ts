/** The colours of a picture, from the sky down, and the numbers by which it is scattered. */
export type Brush = {
  random: () => number;
  sky: string;
  glow: string;
  far: string;
  near: string;
  ground: string;
  water: string;
};

/** Two rows of hills over water. */
export function hills({ random, far, near, water: blue, glow }: Brush): string {
  return [
    path(ridge(random, 370, 130, 3), far, 0.75),
    path(ridge(random, 470, 90, 5), near),
    water(random, 560, blue, glow),
  ].join("\n");
}

/** Roofs before hills, with lit windows. */
export function city({ random, far, near, ground, glow }: Brush): string {
  const houses: string[] = [];
  const windows: string[] = [];
  for (let x = -20; x < 1200; ) {
    const width = Math.round(70 + random() * 90);
    const top = Math.round(300 + random() * 190);
    const roof = random() < 0.35 ? `L${x + width / 2} ${top - 46}` : "";
    houses.push(`M${x} 675V${top}${roof}L${x + width} ${top}V675z`);
    for (let y = top + 34; y < 600; y += 46) {
      for (let left = x + 16; left < x + width - 24; left += 30) {
        if (random() < 0.4) windows.push(`M${left} ${y}h12v18h-12z`);
      }
    }
    x += width + Math.round(random() * 14);
  }
  return [
    path(ridge(random, 340, 110, 4), far, 0.6),
    path(houses.join(""), near),
    path(windows.join(""), glow, 0.8),
    `<rect y="622" width="1200" height="53" fill="${ground}"/>`,
  ].join("\n");
}

/** Fields in rows that meet at the horizon, and a few sugar palms. */
export function fields({ random, far, near, ground }: Brush): string {
  const vanishing = Math.round(400 + random() * 400);
  const rows = Array.from({ length: 9 }, (_, index) => {
    const left = -900 + index * 340;
    return `M${vanishing} 430L${left} 675H${left + 150}z`;
  });
  const palms = Array.from({ length: 4 }, () =>
    palm(80 + random() * 1040, 400 + random() * 50, 120 + random() * 90),
  );
  return [
    path(ridge(random, 410, 60, 5), far, 0.7),
    `<rect y="430" width="1200" height="245" fill="${near}"/>`,
    path(rows.join(""), ground, 0.45),
    `<g stroke="${ground}" stroke-width="9" stroke-linecap="round" fill="none">${palms.join("")}</g>`,
  ].join("\n");
}

/** Wide water with boats, and the other bank. */
export function river({ random, far, water: blue, ground, glow }: Brush): string {
  const boats = Array.from({ length: 3 }, (_, index) => {
    const x = Math.round(120 + index * 360 + random() * 160);
    const y = Math.round(470 + random() * 110);
    const size = (y - 380) / 130;
    const hull = `M${x} ${y}q${110 * size} ${46 * size} ${220 * size} 0l${-26 * size} ${34 * size}h${-168 * size}z`;
    const cabin = `M${x + 70 * size} ${y + 6 * size}v${-34 * size}q${40 * size} ${-26 * size} ${80 * size} 0v${34 * size}z`;
    return hull + cabin;
  });
  return [
    path(ridge(random, 380, 50, 6), far, 0.8),
    water(random, 400, blue, glow),
    path(boats.join(""), ground),
  ].join("\n");
}

function path(d: string, fill: string, opacity = 1): string {
  return `<path d="${d}" fill="${fill}" opacity="${opacity}"/>`;
}

function water(random: () => number, top: number, fill: string, shine: string): string {
  const lines = Array.from({ length: 8 }, (_, index) => {
    const x = Math.round(60 + random() * 800);
    return `M${x} ${top + 22 + index * Math.round((640 - top) / 8)}h${Math.round(60 + random() * 240)}`;
  });
  return `<rect y="${top}" width="1200" height="${675 - top}" fill="${fill}"/>
<path d="${lines.join("")}" stroke="${shine}" stroke-width="4" stroke-linecap="round" opacity=".4"/>`;
}

/** The outline of a row of hills down to the lower edge. */
function ridge(random: () => number, base: number, height: number, count: number): string {
  const step = 1200 / count;
  let d = `M0 675V${Math.round(base - random() * height)}`;
  for (let index = 0; index < count; index++) {
    const peak = Math.round(base - height * (0.5 + random()));
    const next = Math.round(base - random() * height * 0.6);
    const [near, far] = [step * (index + 0.35), step * (index + 0.65)].map(Math.round);
    d += `C${near} ${peak} ${far} ${peak} ${Math.round(step * (index + 1))} ${next}`;
  }
  return `${d}V675z`;
}

/** A stem with seven leaves. */
function palm(atX: number, atY: number, height: number): string {
  const [x, y] = [Math.round(atX), Math.round(atY)];
  const top = Math.round(y - height);
  const leaves = Array.from({ length: 7 }, (_, index) => {
    const angle = Math.PI * (0.05 + (index * 0.9) / 6);
    return `M${x} ${top}l${Math.round(Math.cos(angle) * 46)} ${Math.round(-Math.sin(angle) * 40 + 12)}`;
  });
  return `<path d="M${x} ${y + 60}V${top}${leaves.join("")}"/>`;
}
