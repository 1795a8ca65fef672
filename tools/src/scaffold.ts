import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Copies the template into `packages/<name>`, with the package's name in its files and file names. */
export function scaffold(root: string, name: string, description: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new Error(`"${name}" is not a package name.`);
  const target = join(root, "packages", name);
  if (existsSync(target)) throw new Error(`packages/${name} exists already.`);
  cpSync(join(root, "tools", "template"), target, { recursive: true });
  cpSync(join(root, "LICENSE"), join(target, "LICENSE"));
  const pascal = name.replace(/(^|-)(.)/g, (_, _hyphen, letter: string) => letter.toUpperCase());
  const fill = (text: string) =>
    text
      .replaceAll("__name__", name)
      .replaceAll("__Name__", pascal)
      .replaceAll("__description__", description);
  for (const entry of readdirSync(target, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(file, fill(readFileSync(file, "utf8")));
    if (fill(entry.name) !== entry.name) renameSync(file, join(entry.parentPath, fill(entry.name)));
  }
  writeFileSync(
    join(root, ".changeset", `first-${name}.md`),
    `---\n"@nightdesk/${name}": minor\n---\n\nFirst edition of @nightdesk/${name}.\n`,
  );
}
