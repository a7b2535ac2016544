// lang: 1.19
package p

func f(s []int) {
	_ = [2]int(s) // ERROR "cannot convert s \(variable of type \[\]int\) to type \[2\]int: conversion of slice to array requires go1\.20 or later \(-lang was set to go1\.19; check go\.mod\)"
	_ = (*[2]int)(s)
}
