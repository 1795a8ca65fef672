import { findDays } from "./find-days.js";
import type { PageElement } from "./page-tree.js";

/** Openings of lines that lead to another article. */
const READ_ALSO =
  /^[\W_]*(?:also|read (?:more|also|next|on|this)|see (?:also|more)|related|more(?: on| from| in)?|watch|listen|leggi anche|leggi|guarda anche|leia (?:também|tamb[ée]m|mais)|veja (?:também|mais)|saiba mais|confira|lire (?:aussi|également|la suite)|à lire|voir aussi|lee (?:también|más)|lea (?:también|más)|le[ée] también|ver (?:también|más)|te puede interesar|mirá también|lesen sie (?:auch|mehr)|auch interessant|mehr (?:dazu|zum thema|lesen)|siehe auch|weiterlesen|читайте (?:также|також|ще)|смотрите также|дивіться також|baca juga|czytaj (?:też|także|więcej)|zobacz (?:też|także)|lees (?:ook|meer)|läs (?:också|mer|även)|les også|læs også|lue myös|bkz|ayrıca|اقرأ أيضا|إقرأ أيضا|اقرأ أيضًا|بیشتر بخوانید|यह भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|อ่านเพิ่มเติม|延伸閱讀|延伸阅读|相关阅读|関連記事)(?=[\s:：|]|$)/iu;

/** Requests to readers, where a link follows them up. */
const REQUEST =
  /\b(?:newsletters?|sign up|subscribe|follow (?:us|\w+) on|join (?:us|our)|download (?:our|the) app|click here to|abonnier|abonnez|inscrivez|suscr[ií]bete|suscribirse|síguenos|assine|inscreva|siga-nos|iscriviti|seguici|подпи[сш]|підпи[сш])/iu;

const POPULAR =
  /^(?:popular|trending|most read|latest|more|top stories) (?:on|from|in|at|stories)\b.{0,40}$/iu;

/** Whether a short line leads away from the article: to another one, to a newsletter. */
export function isAside(element: PageElement, text: string): boolean {
  const { textLength, linkLength } = element;
  if (text.length > 220) return false;
  if (READ_ALSO.test(text) && linkLength > textLength * 0.4) return true;
  if (REQUEST.test(text) && linkLength > 0 && textLength < 180) return true;
  return /^h[1-6]$/.test(element.name) && POPULAR.test(text);
}

const CREDIT = /^\(?(?:(?:additional )?reporting|writing|editing|compiled) by\b/iu;

/** Whether a line says no more than how to reach somebody, or who edited. */
export function isCredit(text: string): boolean {
  return (
    /^\S+@\S+\.\S+$|^(?:https?:\/\/)?(?:www\.)?(?:twitter|facebook|instagram|x)\.com\/\S+$|^@\w+$/i.test(
      text,
    ) || CREDIT.test(text)
  );
}

/** Whether a line is hardly more than a date, or a date and who published. */
export function isDated(text: string): boolean {
  if (text.length > 120 || !/\p{Nd}/u.test(text)) return false;
  const [day] = findDays(text);
  if (day === undefined) return false;
  const rest = text.replace(day.written, "").trim();
  return (
    rest.length <= 14 ||
    /(?:publi|posted|post[eé]|veröffentlicht|updated|aktualisiert|geschrieben|опубликован|\bby\b|\bpor\b|\bpar\b|\bvon\b)\s*:?/iu.test(
      rest,
    )
  );
}
