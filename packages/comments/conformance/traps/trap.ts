/** Whether the package stays out of one trap. */
export type Trap = () => boolean | Promise<boolean>;
