/** The pseudo-random numbers of one execution: sfc32 (PractRand), seeded from text. The only source of choices there is. */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d = 1;

  constructor(seed: string) {
    let h = 0x811c9dc5;
    for (let i = 0; i < seed.length; i++) h = Math.imul(h ^ seed.charCodeAt(i), 0x01000193);
    this.a = h | 0;
    this.b = Math.imul(h ^ 0x9e3779b9, 0x85ebca6b) | 0;
    this.c = Math.imul(h ^ 0x7f4a7c15, 0xc2b2ae35) | 0;
    for (let i = 0; i < 12; i++) this.uint32();
  }

  /** 0 … 2^32−1. */
  uint32(): number {
    const t = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (this.c << 21) | (this.c >>> 11);
    this.c = (this.c + t) | 0;
    return t >>> 0;
  }

  /** 0 … n−1, without noticeable bias. */
  below(n: number): number {
    return Math.floor((this.uint32() / 4294967296) * n);
  }
}
