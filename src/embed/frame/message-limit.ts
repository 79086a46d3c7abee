/**
 * Limits how many messages a frame may post before the reader does something. A page whose content is a little higher than
 * its frame would otherwise grow with each answer of the host, for ever.
 */
export class MessageLimit {
  private left: number;
  private readonly most: number;
  constructor(most: number) {
    this.most = most;
    this.left = most;
  }

  /** Uses one message up. @returns whether it may be posted */
  take(): boolean {
    this.left -= 1;
    return this.left >= 0;
  }

  /** Allows the full number again. */
  reset(): void {
    this.left = this.most;
  }
}
