import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseLogLine } from "./parse-log-line.js";

const line = (parts: { time?: string; request?: string; rest?: string } = {}) =>
  `2001:db8::7 - jane [${parts.time ?? "17/May/2015:10:05:03 +0000"}] "${parts.request ?? "GET /a HTTP/1.1"}" ${parts.rest ?? '200 203 "-" "Firefox"'}`;

describe("parseLogLine", () => {
  it("reads time, request, status and user agent", () => {
    expect(parseLogLine(line())).toEqual({
      at: Date.UTC(2015, 4, 17, 10, 5, 3),
      method: "GET",
      target: "/a",
      status: 200,
      userAgent: "Firefox",
    });
  });

  it("reckons with the offset", () => {
    expect(parseLogLine(line({ time: "17/May/2015:10:05:03 +0530" }))?.at).toBe(
      Date.UTC(2015, 4, 17, 4, 35, 3),
    );
    expect(parseLogLine(line({ time: "17/May/2015:23:05:03 -0700" }))?.at).toBe(
      Date.UTC(2015, 4, 18, 6, 5, 3),
    );
  });

  it("reads quotes with a backslash before them, and fields that follow", () => {
    expect(
      parseLogLine(line({ rest: String.raw`200 - "http://a/?q=\"b\"" "a \"b\" c\\" 0.002 -` }))?.userAgent,
    ).toBe(String.raw`a \"b\" c\\`);
  });

  it.each([
    "",
    "garbage",
    '"',
    "[",
    line({ time: "30/Feb/2015:10:05:03 +0000" }),
    line({ time: "17/Mai/2015:10:05:03 +0000" }),
    line({ time: "17/May/2015:24:05:03 +0000" }),
    line({ request: "-" }),
    line({ request: String.raw`\x16\x03\x01` }),
    line({ request: "GET /a b HTTP/1.1" }),
    line({ rest: '200 203 "-"' }),
    line({ rest: '200 203 "-" "Firefox' }),
    line({ rest: '20 203 "-" "Firefox"' }),
    line({ rest: "200 203" }),
    `[17/May/2015:10:05:03 +0000] "GET / HTTP/1.1" 200 1 "-" "Firefox"`,
  ])("has no entry for %j", (text) => {
    expect(parseLogLine(text)).toBeUndefined();
  });
});

describe("properties", () => {
  it("reads any line or none, in time that grows with the line", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', "\\", " ", "[", "]", '] "', "GET / HTTP/1.1", "200", "-"), {
          maxLength: 60,
        }),
        (parts) => {
          const entry = parseLogLine(parts.join(""));
          expect(entry === undefined || Number.isFinite(entry.at)).toBe(true);
        },
      ),
    );
    for (const unit of ['"', '\\"', "[", '] "', " ", "a"]) {
      const start = process.cpuUsage();
      parseLogLine(`h - - ${unit.repeat(65_536 / unit.length)}`);
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
    }
  });
});
