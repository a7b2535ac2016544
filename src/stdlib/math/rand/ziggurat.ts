/**
 * Tables of Marsaglia and Tsang's ziggurat method for normal (128 strips) and exponential (256 strips) deviates, from the
 * program in their paper.
 */
export interface Ziggurat {
  /** Below this the strip's point is accepted at once. */
  readonly k: Uint32Array;
  readonly w: Float32Array;
  readonly f: Float32Array;
}

export function normalZiggurat(): Ziggurat {
  return build(
    128,
    3.442619855899,
    9.91256303526217e-3,
    2 ** 31,
    (x) => Math.exp(-0.5 * x * x),
    (y) => Math.sqrt(-2 * Math.log(y)),
  );
}

export function exponentialZiggurat(): Ziggurat {
  return build(
    256,
    7.69711747013105,
    0.003949659822581572,
    2 ** 32,
    (x) => Math.exp(-x),
    (y) => -Math.log(y),
  );
}

function build(n: number, start: number, area: number, scale: number, density: (x: number) => number, inverse: (y: number) => number): Ziggurat {
  const k = new Uint32Array(n);
  const w = new Float32Array(n);
  const f = new Float32Array(n);
  let x = start;
  let above = x;
  const base = area / density(x);
  k[0] = (x / base) * scale;
  k[1] = 0;
  w[0] = base / scale;
  w[n - 1] = x / scale;
  f[0] = 1;
  f[n - 1] = density(x);
  for (let i = n - 2; i >= 1; i--) {
    x = inverse(area / x + density(x));
    k[i + 1] = (x / above) * scale;
    above = x;
    f[i] = density(x);
    w[i] = x / scale;
  }
  return { k, w, f };
}
