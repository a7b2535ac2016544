package main

import "fmt"

type service struct {
	failures int
}

func (s *service) report(job string) {
	if r := recover(); r != nil {
		s.failures++
		fmt.Println(job, "failed:", r)
	}
}

func (s *service) run(job string, work func()) {
	defer func() { s.report(job) }()
	work()
}

func main() {
	var s service
	s.run("backup", func() { panic("disk full") })
	s.run("mail", func() { fmt.Println("mail sent") })
	fmt.Println("failures:", s.failures)
}
