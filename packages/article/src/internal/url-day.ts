/** The day that an address names: `/2020/03/23/`, `-2020-03-23`, `20200323`. */
export function dayOfUrl(url: string | undefined): string | undefined {
  const path = url?.replace(/^[a-z]+:\/\/[^/]*/i, "") ?? "";
  const [, year, month, day] =
    /(?:^|[/_.=-])((?:19|20)\d{2})[/_.-](\d{1,2})[/_.-](\d{1,2})(?=[/_.?#T-]|$)/.exec(path) ??
    /(?:^|[/_.=-])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.?#T-]|$)/.exec(path) ??
    /(?:^|[/_.=-])((?:19|20)\d{2})\/(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.?#T-]|$)/.exec(path) ??
    [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
