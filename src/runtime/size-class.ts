/** How much memory Go's allocator really hands out (internal/runtime/gc/sizeclasses.go, runtime/msize.go, Go 1.26): what `cap` shows after append. */

// biome-ignore format: a table
const sizeClasses = [
  0, 8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448, 480, 512, 576, 640, 704, 768, 896,
  1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288,
  13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768,
] as const;

const maxSmallSize = 32768;
const mallocHeaderSize = 8;
const minSizeForMallocHeader = 512;
const pageSize = 8192;

/** `roundupsize`: bytes usable when `size` are asked for. */
export function roundUpSize(size: number, noscan: boolean): number {
  if (size > maxSmallSize - mallocHeaderSize) return Math.ceil(size / pageSize) * pageSize;
  const header = !noscan && size > minSizeForMallocHeader ? mallocHeaderSize : 0;
  return classAtLeast(size + header) - header;
}

function classAtLeast(size: number): number {
  let lo = 0;
  let hi = sizeClasses.length - 1;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((sizeClasses[mid] as number) < size) lo = mid + 1;
    else hi = mid;
  }
  return sizeClasses[lo] as number;
}

/** `nextslicecap` and `growslice`: the capacity of a slice of elements of `size` bytes that must hold `newLen`. */
export function grownCap(newLen: number, oldCap: number, size: number, noscan: boolean): number {
  if (size === 0) return newLen;
  return Math.floor(roundUpSize(nextSliceCap(newLen, oldCap) * size, noscan) / size);
}

function nextSliceCap(newLen: number, oldCap: number): number {
  const double = oldCap + oldCap;
  if (newLen > double) return newLen;
  if (oldCap < 256) return double;
  let cap = oldCap;
  do cap += Math.floor((cap + 768) / 4);
  while (cap < newLen);
  return cap;
}
