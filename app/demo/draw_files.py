#!/usr/bin/env python3
"""Draws the files of the demonstration bureau: portraits of nobody, and papers that say that they are invented.
Needs ImageMagick. Run in app/demo/data/files as ../../draw_files.py after a change here; what it draws is kept in the repository."""

import subprocess

# skin, hair, clothes, hair style, extras
PEOPLE = [
    ("#d9a87e", "#2b2320", "#39506b", "short", "stubble"),
    ("#ecc7a3", "#b98b4e", "#5b5b5f", "short", ""),
    ("#e6b993", "#e6b993", "#3d3d40", "bald", "stubble"),
    ("#e0b490", "#8d8d8d", "#4f6b57", "short", "moustache"),
    ("#c9946a", "#1d1a1a", "#7a3f4d", "long", ""),
    ("#dba77c", "#5b3a26", "#2f6a74", "tied", ""),
    ("#edc9aa", "#dcdcdc", "#4b4f63", "receding", "glasses"),
    ("#d7a57c", "#6e6460", "#5f5843", "curly", "beard"),
    ("#e8c39c", "#17171a", "#45617e", "long", ""),
    ("#efcdb0", "#d8b66a", "#37474f", "short", ""),
    ("#d3a077", "#1f1b1a", "#4a4038", "short", "beard"),
    ("#c08d63", "#7d7d7d", "#52606b", "receding", "moustache"),
    ("#f0d0b5", "#a4492b", "#5c4a72", "long", "glasses"),
    ("#eecbad", "#d9bd78", "#34495e", "tied", ""),
    ("#e2b48e", "#5a3c2a", "#7b5b3f", "long", ""),
    ("#edcaab", "#909090", "#3f4a3f", "receding", "glasses"),
]
HAIR_BEHIND = {
    "long": "roundrectangle 84,92 216,290 60,60",
    "tied": "ellipse 150,92 26,22 0,360",
}
HAIR = {
    "short": ["path 'M 92,165 Q 88,88 150,86 Q 212,88 208,165 Q 200,128 176,122 Q 140,118 112,126 Q 98,134 92,165 Z'"],
    "receding": ["path 'M 91,172 Q 90,118 118,106 Q 104,130 100,172 Z'", "path 'M 209,172 Q 210,118 182,106 Q 196,130 200,172 Z'"],
    "curly": [f"circle {x},{y} {x + 17},{y}" for x, y in ((98, 142), (104, 118), (122, 102), (146, 94), (170, 100), (190, 114), (202, 140))],
    "long": ["path 'M 90,180 Q 84,86 150,84 Q 216,86 210,180 Q 204,132 160,112 Q 112,124 90,180 Z'"],
    "tied": ["path 'M 92,160 Q 92,90 150,88 Q 208,90 208,160 Q 196,116 150,112 Q 104,116 92,160 Z'"],
    "bald": [],
}
EXTRA = {
    "glasses": ("none", "#222222", 3, ["circle 128,178 143,178", "circle 172,178 187,178", "line 143,176 157,176"]),
    "moustache": (None, None, 1, ["path 'M 128,214 Q 150,203 172,214 Q 150,220 128,214 Z'"]),
    "beard": (None, None, 1, ["path 'M 96,196 Q 100,262 150,266 Q 200,262 204,196 Q 196,222 172,218 Q 150,208 128,218 Q 104,222 96,196 Z'"]),
    "stubble": ("#00000022", "none", 1, ["path 'M 98,200 Q 104,258 150,260 Q 196,258 202,200 Q 190,224 150,222 Q 110,224 98,200 Z'"]),
}


def shape(fill, draws, stroke="none", width=1):
    arguments = ["-fill", fill, "-stroke", stroke, "-strokewidth", str(width)]
    for draw in draws:
        arguments += ["-draw", draw]
    return arguments


def portrait(number, skin, hair, clothes, style, extra):
    command = ["convert-im6.q16", "-size", "300x400", "gradient:#eef1f4-#c3ccd5"]
    if style in HAIR_BEHIND:
        command += shape(hair, [HAIR_BEHIND[style]])
    command += shape(clothes, ["path 'M 20,400 Q 26,312 104,296 L 150,318 L 196,296 Q 274,312 280,400 Z'"])
    command += shape(skin, ["path 'M 124,236 L 124,296 Q 150,326 176,296 L 176,236 Z'"])
    command += shape("#00000018", ["path 'M 124,250 Q 150,284 176,250 L 176,262 Q 150,296 124,262 Z'"])
    command += shape(skin, ["ellipse 150,178 58,78 0,360", "ellipse 91,184 9,16 0,360", "ellipse 209,184 9,16 0,360"])
    if extra:
        fill, stroke, width, draws = EXTRA[extra]
        if extra != "glasses":
            command += shape(fill or hair, draws, stroke or "none", width)
    command += shape(hair, HAIR[style])
    command += shape("#2a2a2a", ["circle 128,178 132,178", "circle 172,178 176,178"])
    command += shape("none", ["path 'M 116,162 Q 128,155 140,162'", "path 'M 160,162 Q 172,155 184,162'"], hair if style != "bald" else "#6b4a33", 4)
    command += shape("none", ["path 'M 150,182 Q 143,202 152,204'"], "#00000040", 3)
    command += shape("none", ["path 'M 132,226 Q 150,233 168,226'"], "#8c4a42", 4)
    if extra == "glasses":
        fill, stroke, width, draws = EXTRA[extra]
        command += shape(fill, draws, stroke, width)
    command += shape("#ffffffcc", ["rectangle 0,372 300,400"])
    command += ["-stroke", "none", "-fill", "#444444", "-font", "DejaVu-Sans", "-pointsize", "15", "-gravity", "South",
                "-annotate", "+0+6", "DRAWN · NOBODY’S FACE", "-strip", "+dither", "-colors", "96", f"PNG8:portrait_{number:02}.png"]
    subprocess.run(command, check=True)


def paper(name, lines):
    text = b"BT /F1 16 Tf 72 760 Td 22 TL " + b" ".join(b"(%s) Tj T*" % line.encode("latin-1") for line in lines) + b" ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    out = b"%PDF-1.4\n"
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, content)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    with open(name, "wb") as file:
        file.write(out)


def main():
    for number, person in enumerate(PEOPLE, 1):
        portrait(number, *person)
    paper("warrant.pdf", ["ARREST WARRANT", "", "Invented paper of the demonstration bureau.", "No court issued it and nobody is meant."])
    paper("judgment.pdf", ["JUDGMENT (CERTIFIED COPY)", "", "Invented paper of the demonstration bureau.", "No court issued it and nobody is meant."])
    paper("fingerprints.pdf", ["TEN-PRINT CARD", "", "Invented paper of the demonstration bureau.", "It holds no prints."])


if __name__ == "__main__":
    main()
