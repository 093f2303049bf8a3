// Judges lines of standard input. With the address of a schema: a line is a JSON document, and each gives 1 (valid), 0 or - (no JSON).
// With "patterns": a line is {"pattern", "texts"}, and gives a line with a sign per text: 1 (found) or 0.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

func judge(schema *jsonschema.Schema, line string) string {
	record, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
	if err != nil {
		return "-"
	}
	if schema.Validate(record) == nil {
		return "1"
	}
	return "0"
}

func match(line string) string {
	var task struct {
		Pattern string
		Texts   []string
	}
	if err := json.Unmarshal([]byte(line), &task); err != nil {
		panic(err)
	}
	pattern := regexp.MustCompile(task.Pattern)
	var signs strings.Builder
	for _, text := range task.Texts {
		if pattern.MatchString(text) {
			signs.WriteByte('1')
		} else {
			signs.WriteByte('0')
		}
	}
	return signs.String() + "\n"
}

func main() {
	answer := match
	if os.Args[1] != "patterns" {
		schema := jsonschema.NewCompiler().MustCompile(os.Args[1])
		answer = func(line string) string { return judge(schema, line) }
	}
	input, output := bufio.NewReader(os.Stdin), bufio.NewWriter(os.Stdout)
	defer output.Flush()
	for {
		line, err := input.ReadString('\n')
		if err == io.EOF {
			return
		}
		fmt.Fprint(output, answer(line))
	}
}
