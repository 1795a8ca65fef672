import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { createReadingServer } from "./server.js";

it("counts readers once, and neither bots nor prefetches", async () => {
  let now = Date.UTC(2026, 1, 19, 5);
  const server = createReadingServer("a secret of the site", () => now).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const read = (path: string, headers: Record<string, string>) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers }).then((response) => response.text());
  const firefox = { "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" };
  const safari = {
    "user-agent": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15",
  };

  await read("/summit", firefox);
  await read("/summit", firefox);
  await read("/summit", safari);
  await read("/floods", { ...firefox, "sec-purpose": "prefetch" });
  await read("/floods", { "user-agent": "Googlebot/2.1" });
  now += 30 * 60_000;
  await read("/summit", firefox);

  expect(JSON.parse(await read("/top", firefox))).toEqual([{ id: "/summit", score: 3, rank: 1 }]);
  server.close();
});
