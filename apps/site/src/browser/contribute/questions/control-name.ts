/** The controls of the form, by what is answered with them. */
export type ControlName =
  | "text"
  | "line"
  | "lines"
  | "number"
  | "year"
  | "web"
  | "yes-no"
  | "choice"
  | "choices"
  | "territory"
  | "territories"
  | "link"
  | "links"
  | "date"
  | "period"
  | "thing"
  | "things";

/** Fields with the control that each is answered with, in the order in which they are asked. */
export type Asked = Readonly<Record<string, ControlName>>;
