package main

import (
	"fmt"
	"os"
	"sort"
	"strings"
)

type Money int64

func (m Money) String() string {
	sign := ""
	if m < 0 {
		sign, m = "-", -m
	}
	whole := fmt.Sprint(int64(m) / 100)
	var parts []string
	for len(whole) > 3 {
		parts = append([]string{whole[len(whole)-3:]}, parts...)
		whole = whole[:len(whole)-3]
	}
	parts = append([]string{whole}, parts...)
	return fmt.Sprintf("%s$%s.%02d", sign, strings.Join(parts, ","), int64(m)%100)
}

type SKU string
type Category uint8

const (
	Tools Category = iota + 1
	Toys
	Food
)

func (c Category) String() string {
	switch c {
	case Tools:
		return "tools"
	case Toys:
		return "toys"
	}
	return fmt.Sprintf("Category(%d)", uint8(c))
}

type Item struct {
	SKU
	Name  string
	Price Money
	Qty   int
	Cat   Category
	Tags  map[string]bool
}
type Discount interface{ Apply(Item, Money) Money }
type Percent float64
type Bulk struct {
	Min int
	Off Money
}
type Combined []Discount

func (p Percent) Apply(_ Item, m Money) Money { return m - Money(float64(m)*float64(p)/100+0.5) }
func (b Bulk) Apply(i Item, m Money) Money {
	if i.Qty >= b.Min {
		return m - b.Off*Money(i.Qty)
	}
	return m
}
func (c Combined) Apply(i Item, m Money) Money {
	for _, d := range c {
		m = d.Apply(i, m)
	}
	return max(m, 0)
}

type Inventory struct {
	items map[SKU]*Item
	index map[Category]map[SKU]struct{}
}

func (inv *Inventory) Add(it Item) *Inventory {
	if inv.items == nil {
		inv.items = map[SKU]*Item{}
		inv.index = map[Category]map[SKU]struct{}{}
	}
	if old, ok := inv.items[it.SKU]; ok {
		old.Qty += it.Qty
		return inv
	}
	inv.items[it.SKU] = &it
	if inv.index[it.Cat] == nil {
		inv.index[it.Cat] = map[SKU]struct{}{}
	}
	inv.index[it.Cat][it.SKU] = struct{}{}
	return inv
}
func (inv Inventory) Sorted(less ...func(a, b *Item) int) []*Item {
	out := make([]*Item, 0, len(inv.items))
	for _, it := range inv.items {
		out = append(out, it)
	}
	sort.Slice(out, func(i, j int) bool {
		for _, f := range less {
			if c := f(out[i], out[j]); c != 0 {
				return c < 0
			}
		}
		return out[i].SKU < out[j].SKU
	})
	return out
}
func (inv Inventory) Total(d map[Category]Discount) (t Money) {
	for _, it := range inv.items {
		m := it.Price * Money(it.Qty)
		if dd, ok := d[it.Cat]; ok {
			m = dd.Apply(*it, m)
		}
		t += m
	}
	return
}

func main() {
	var inv Inventory
	inv.Add(Item{"T-1", "hammer", 1999, 10, Tools, nil}).Add(Item{SKU: "T-2", Name: "saw", Price: 123456789, Qty: 1, Cat: Tools}).
		Add(Item{"Y-1", "robot", 4950, 3, Toys, map[string]bool{"new": true, "sale": false}}).Add(Item{SKU: "F-1", Name: "apple", Price: 25, Qty: 400, Cat: Food}).
		Add(Item{SKU: "T-1", Qty: 5})
	byQty := func(a, b *Item) int { return b.Qty - a.Qty }
	for _, it := range inv.Sorted(byQty) {
		fmt.Printf("%-4s %-8s %15s %4d %v\n", it.SKU, it.Name, it.Price, it.Qty, it.Cat)
	}
	d := map[Category]Discount{Tools: Percent(12.5), Food: Combined{Bulk{100, 3}, Percent(50)}}
	fmt.Println(inv.Total(nil), inv.Total(d), Money(-5), Money(-123456))
	fmt.Printf("%v\n%+v\n", *inv.items["Y-1"], *inv.items["T-1"])
	fmt.Printf("%#v\n", *inv.items["F-1"])
	fmt.Printf("%v %+v %d %x %s\n", d[Tools], d[Food], Toys, Toys, Food)
	keys := make([]string, 0)
	for c, set := range inv.index {
		keys = append(keys, fmt.Sprint(c, len(set)))
	}
	sort.Strings(keys)
	fmt.Fprintln(os.Stdout, keys)
}
