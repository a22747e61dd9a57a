#!/usr/bin/env python3
"""Makes outlines.json, the world map's shapes, from Natural Earth (public domain) in the form of the npm package
world-atlas (ISC): draw_outlines.py countries-10m.json COUNTRIES, where COUNTRIES maps a numeric country code to two letters
({"276": "DE", …}). Neighbours share their simplified border, so no gap opens between them."""

import json
import sys

TOLERANCE = 0.22  # degrees
STEP = 0.1  # degrees; what coordinates are rounded to
SMALLEST = 0.35  # square degrees; smaller islands go unless they are a country's largest part
DOT = 2.2  # degrees; a country smaller than this in both directions gets a dot as well


def arcs_of(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def distance(point, a, b):
    (px, py), (ax, ay), (bx, by) = point, a, b
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    t = 0 if length == 0 else max(0, min(1, ((px - ax) * dx + (py - ay) * dy) / length))
    return ((px - ax - t * dx) ** 2 + (py - ay - t * dy) ** 2) ** 0.5


def simplified(points):
    """Douglas and Peucker's way; the ends stay, so that arcs still meet."""
    keep = {0, len(points) - 1}
    todo = [(0, len(points) - 1)]
    if points[0] == points[-1] and len(points) > 3:
        far = max(range(len(points)), key=lambda i: distance(points[i], points[0], points[0]))
        keep.add(far)
        todo = [(0, far), (far, len(points) - 1)]
    while todo:
        first, last = todo.pop()
        if last - first < 2:
            continue
        far = max(range(first + 1, last), key=lambda i: distance(points[i], points[first], points[last]))
        if distance(points[far], points[first], points[last]) > TOLERANCE:
            keep.add(far)
            todo += [(first, far), (far, last)]
    return [points[i] for i in sorted(keep)]


def area(ring):
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(ring, ring[1:]))) / 2


def ring_of(indices, arcs):
    ring = []
    for index in indices:
        points = arcs[index] if index >= 0 else arcs[~index][::-1]
        ring += points if not ring else points[1:]
    return ring


def rounded(ring):
    out = []
    for x, y in ring:
        point = [round(x / STEP), round(y / STEP)]
        if not out or out[-1] != point:
            out.append(point)
    return out


def shape_of(geometry, whole, simple):
    polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    rings = [(ring_of(ring, whole), ring_of(ring, simple)) for polygon in polygons for ring in polygon]
    largest = max(rings, key=lambda pair: area(pair[0]))
    kept = [rounded(small) for full, small in rings if area(full) >= SMALLEST or full is largest[0]]
    xs, ys = [x for x, _ in largest[0]], [y for _, y in largest[0]]
    shape = {"rings": [ring for ring in kept if len(ring) > 3]}
    if max(xs) - min(xs) < DOT and max(ys) - min(ys) < DOT:
        shape["dot"] = [round((max(xs) + min(xs)) / 2 / STEP), round((max(ys) + min(ys)) / 2 / STEP)]
    return shape


def main():
    topology = json.load(open(sys.argv[1], encoding="utf-8"))
    names = json.load(open(sys.argv[2], encoding="utf-8"))
    whole = list(arcs_of(topology))
    simple = [simplified(points) for points in whole]
    out = []
    # The part that bears a country's own name comes first; remote parts under the same code join it.
    by_code = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        code = names.get(str(geometry.get("id", "")).zfill(3), "")
        if code == "AQ" or not geometry.get("arcs"):
            continue
        shape = shape_of(geometry, whole, simple)
        if not shape["rings"] and "dot" not in shape:
            continue
        if code and code in by_code:
            by_code[code]["rings"] += shape["rings"]
            if len(by_code[code]["rings"]) > len(shape["rings"]):
                by_code[code].pop("dot", None)
            continue
        by_code[code] = {"code": code, **shape}
        out.append(by_code[code])
    out.sort(key=lambda one: one["code"])
    head = {"source": "Natural Earth 4.1, admin 0 countries 1:10m, public domain; simplified", "unit": "tenths of a degree"}
    lines = ",\n  ".join(json.dumps(one, separators=(",", ":")) for one in out)
    print(json.dumps(head, indent=1)[:-2] + ',\n "countries": [\n  ' + lines + "\n ]\n}")


if __name__ == "__main__":
    main()
