/** The failures of cryptography and of verification. One class each, no detail: an oracle would need one. */

export class BadSealError extends Error {
  constructor() {
    super("seal");
    this.name = "BadSealError";
  }
}

/** History went back, forked, or a key list is not the owner's: nothing may go on (SYNC.md 4.5, 6.5). */
export class IntegrityError extends Error {
  constructor(reason) {
    super(reason);
    this.name = "IntegrityError";
    this.reason = reason;
  }
}
