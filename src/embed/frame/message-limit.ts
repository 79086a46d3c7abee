/**
 * How often a frame may still tell its height before the reader does something. A page whose content or host is as high
 * as the frame would otherwise grow with each answer, for ever.
 */
export class MessageLimit {
  private left: number;
  private readonly most: number;
  constructor(most: number) {
    this.most = most;
    this.left = most;
  }

  /** @returns whether there was something left to spend */
  take(): boolean {
    this.left -= 1;
    return this.left >= 0;
  }

  reset(): void {
    this.left = this.most;
  }
}
