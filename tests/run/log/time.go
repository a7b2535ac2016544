// oracle: skip the clock is virtual
package main

import (
	"log"
	"os"
	"time"
)

func main() {
	log.SetOutput(os.Stdout)
	log.Println("start") // expect: 2009/11/10 23:00:00 start
	time.Sleep(61 * time.Second)
	log.Println("later") // expect: 2009/11/10 23:01:01 later
	log.SetFlags(log.Ltime | log.LUTC)
	log.Println("time") // expect: 23:01:01 time
	l := log.New(os.Stdout, "p ", log.LstdFlags|log.Lmsgprefix)
	l.Println("prefix") // expect: 2009/11/10 23:01:01 p prefix
}
