/** Whether the value of a check box says that it was ticked; an unknown value does not. */
export function isTicked(value: string | undefined): boolean {
  return value !== undefined && /^(on|yes|1|true)$/i.test(value);
}
