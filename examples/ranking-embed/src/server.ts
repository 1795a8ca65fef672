import { createServer, type Server } from "node:http";
import { countOnce, createBoard } from "@nightdesk/ranking";
import { judgeRequest, visitorKey } from "@nightdesk/ranking/audience";

const timeZone = "Asia/Phnom_Penh";

/** A server that counts each reader of an article once in half an hour, and answers /top with the five most read of the week. */
export function createReadingServer(secret: string, clock: () => number): Server {
  const board = createBoard({ timeZone, dedupe: countOnce({ mode: "rolling", windowMs: 30 * 60_000 }) });
  return createServer(async ({ method = "GET", url = "/", headers, socket }, response) => {
    const now = clock();
    if (url === "/top") {
      response.end(JSON.stringify(board.top({ k: 5, window: "week", now })));
      return;
    }
    if (judgeRequest({ method, url, headers }).reading) {
      const reader = { address: socket.remoteAddress ?? "", userAgent: headers["user-agent"] ?? "" };
      const visitor = await visitorKey({ ...reader, at: now, timeZone, secret });
      board.record({ id: url, at: now, visitor }, { now });
    }
    response.end(`You read ${url}`);
  });
}
