/** Whether the value of a check box says that it was ticked; an unknown value does not. */
export function isTicked(value: string | undefined): boolean {
  return /^(on|yes|1|true)$/i.test(value ?? "");
}
