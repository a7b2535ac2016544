// stdin: deposit alice 100
// stdin: deposit bob 50.25
// stdin: transfer alice bob 30
// stdin: transfer alice carol 10
// stdin: withdraw bob 1000
// stdin: withdraw bob abc
// stdin: balance
// stdin: frobnicate
// stdin:
// stdin: exit 3
// stdin: deposit never 1
package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
)

type cmdFunc func(args []string) error

type exitErr int

func (e exitErr) Error() string { return "exit " + strconv.Itoa(int(e)) }

var errUsage = errors.New("usage")

func main() {
	accounts := map[string]float64{}
	amount := func(s string) (float64, error) {
		f, err := strconv.ParseFloat(s, 64)
		if err != nil {
			return 0, fmt.Errorf("amount: %w", err)
		}
		return f, nil
	}
	cmds := map[string]cmdFunc{
		"deposit": func(a []string) error {
			if len(a) != 2 {
				return errUsage
			}
			f, err := amount(a[1])
			accounts[a[0]] += f
			return err
		},
		"withdraw": func(a []string) error {
			f, err := amount(a[1])
			if err != nil {
				return err
			}
			if accounts[a[0]] < f {
				return fmt.Errorf("%s has only %.2f", a[0], accounts[a[0]])
			}
			accounts[a[0]] -= f
			return nil
		},
		"transfer": func(a []string) error {
			if _, ok := accounts[a[1]]; !ok {
				return fmt.Errorf("no account %q", a[1])
			}
			f, _ := amount(a[2])
			accounts[a[0]] -= f
			accounts[a[1]] += f
			return nil
		},
		"balance": func([]string) error {
			names := make([]string, 0, len(accounts))
			for n := range accounts {
				names = append(names, n)
			}
			sort.Strings(names)
			for _, n := range names {
				fmt.Printf("%-10s %10.2f\n", n, accounts[n])
			}
			return nil
		},
		"exit": func(a []string) error {
			n, err := strconv.Atoi(a[0])
			if err != nil {
				return err
			}
			return exitErr(n)
		},
	}
	sc := bufio.NewScanner(os.Stdin)
	for n := 1; sc.Scan(); n++ {
		f := strings.Fields(sc.Text())
		if len(f) == 0 {
			continue
		}
		c, ok := cmds[f[0]]
		if !ok {
			fmt.Fprintf(os.Stderr, "line %d: unknown command %s\n", n, f[0])
			continue
		}
		if err := c(f[1:]); err != nil {
			var ee exitErr
			if errors.As(err, &ee) {
				os.Exit(int(ee))
			}
			fmt.Fprintf(os.Stderr, "line %d: %v\n", n, err)
		}
	}
}

// expect exit: 3
