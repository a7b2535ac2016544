package main

import "fmt"

func deploy(version string) (steps []string) {
	steps = append(steps, "lock")
	defer append(steps, "unlock")

	if version == "" {
		return steps
	}
	steps = append(steps, "copy "+version)
	return steps
}

func main() {
	fmt.Println(deploy("v1.2"))
	fmt.Println(deploy(""))
}
