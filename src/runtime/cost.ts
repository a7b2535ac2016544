/**
 * What running costs in virtual time. Rough medians of a present-day machine, in nanoseconds: a program that computes takes
 * about as long on the virtual clock as it would natively, so timeouts and tickers meet computation as they do in Go.
 */

/** One tick: a loop iteration or a function entry. */
export const tickCost = 2;
/** Switching to another goroutine. */
export const switchCost = 200;
/** Starting a goroutine. */
export const createCost = 300;
/** Reading the clock (time.Now), so that loops that wait for a time get there. */
export const clockReadCost = 40;
/** sysmon preempts a goroutine that has run this long (runtime/proc.go, forcePreemptNS). */
export const timeSlice = 10_000_000;

/** Ticks in a time slice. */
export const sliceTicks = timeSlice / tickCost;
/** Ticks granted to plain code after its slice is over, until generator code notices. */
export const overtimeTicks = 1000;
/** Ticks between two looks at the memory in use: a millisecond or so. */
export const memoryLookTicks = 250_000;
/** Memory a goroutine is reckoned at, in bytes: its first stack and its descriptor. */
export const goroutineBytes = 2600;
