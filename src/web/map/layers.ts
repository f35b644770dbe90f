/** Which of the two layers the map shows. */
export interface Layers {
  readonly law: boolean;
  readonly fact: boolean;
}
