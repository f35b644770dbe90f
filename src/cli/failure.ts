/** A call that cannot be answered, told to the person in a sentence; `exitCode` is 2 where the call is wrong, 1 where nothing could be read. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
