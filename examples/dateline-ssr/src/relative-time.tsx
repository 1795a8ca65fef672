import { formatRelative } from "@nightdesk/dateline/relative";
import { useEffect, useState } from "react";

type RelativeTimeProps = { instant: string; now: number; timeZone: string; locale: string };

/** The longest wait that a timer of a browser takes; a later change is waited for in steps. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** "3 hours ago", from the server's clock in the first rendering, and from then on written anew exactly when it changes. */
export function RelativeTime({ instant, locale, now, timeZone }: RelativeTimeProps) {
  const [present, setPresent] = useState(now);
  const { nextChangeAt, text } = formatRelative(instant, { now: present, timeZone, locale });
  useEffect(() => {
    if (nextChangeAt === undefined) return;
    const wait = Math.min(Math.max(nextChangeAt - Date.now(), 0), LONGEST_TIMER_MS);
    const timer = setTimeout(() => setPresent(Math.max(Date.now(), present + 1)), wait);
    return () => clearTimeout(timer);
  }, [nextChangeAt, present]);
  return <span className="relative">{text}</span>;
}
