// An independent verifier: Go's own implementation of signed notes and of RFC 6962 trees (golang.org/x/mod/sumdb, in
// Debian golang-golang-x-mod-dev), which nobody of this project wrote, checks what tocsin hands out.
//
//	verify proof PROOF ENTRY KEY       the entry in file ENTRY is in the log
//	verify consistency FILE            JSON of `tocsin audit consistency --json`
//
// Prints "accepted" and exits 0, or says what is wrong and exits 1.
package main

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func fail(format string, values ...interface{}) {
	fmt.Printf("refused: "+format+"\n", values...)
	os.Exit(1)
}

func read(path string) string {
	bytes, err := os.ReadFile(path)
	if err != nil {
		fail("%v", err)
	}
	return string(bytes)
}

func hashOf(bytes []byte, err error) tlog.Hash {
	var hash tlog.Hash
	if err != nil || len(bytes) != len(hash) {
		fail("no hash: %v", err)
	}
	copy(hash[:], bytes)
	return hash
}

// What a signed checkpoint says, once the key has accepted it.
func opened(checkpoint, key string) (string, int64, tlog.Hash) {
	verifier, err := note.NewVerifier(key)
	if err != nil {
		fail("the key: %v", err)
	}
	opened, err := note.Open([]byte(checkpoint), note.VerifierList(verifier))
	if err != nil {
		fail("the checkpoint: %v", err)
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 4 {
		fail("the checkpoint has too few lines")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		fail("the size: %v", err)
	}
	return lines[0], size, hashOf(base64.StdEncoding.DecodeString(lines[2]))
}

func proof(proofFile, entryFile, key string) {
	parts := strings.SplitN(read(proofFile), "\n\n", 2)
	if len(parts) != 2 {
		fail("no proof")
	}
	lines := strings.Split(parts[0], "\n")
	if lines[0] != "c2sp.org/tlog-proof@v1" || len(lines) < 2 || !strings.HasPrefix(lines[1], "index ") {
		fail("no proof")
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[1], "index "), 10, 64)
	if err != nil {
		fail("the index: %v", err)
	}
	var path tlog.RecordProof
	for _, line := range lines[2:] {
		path = append(path, hashOf(base64.StdEncoding.DecodeString(line)))
	}
	_, size, root := opened(parts[1], key)
	if err := tlog.CheckRecord(path, size, root, index, tlog.RecordHash([]byte(read(entryFile)))); err != nil {
		fail("%v", err)
	}
}

func consistency(file string) {
	var given struct {
		Older     int64    `json:"older"`
		Newer     int64    `json:"newer"`
		OlderRoot string   `json:"older_root"`
		NewerRoot string   `json:"newer_root"`
		Path      []string `json:"path"`
	}
	if err := json.Unmarshal([]byte(read(file)), &given); err != nil {
		fail("%v", err)
	}
	var path tlog.TreeProof
	for _, text := range given.Path {
		path = append(path, hashOf(hex.DecodeString(text)))
	}
	older := hashOf(hex.DecodeString(given.OlderRoot))
	newer := hashOf(hex.DecodeString(given.NewerRoot))
	if err := tlog.CheckTree(path, given.Newer, newer, given.Older, older); err != nil {
		fail("%v", err)
	}
}

func main() {
	switch {
	case len(os.Args) == 5 && os.Args[1] == "proof":
		proof(os.Args[2], os.Args[3], os.Args[4])
	case len(os.Args) == 3 && os.Args[1] == "consistency":
		consistency(os.Args[2])
	default:
		fail("verify proof PROOF ENTRY KEY | verify consistency FILE")
	}
	fmt.Println("accepted")
}
