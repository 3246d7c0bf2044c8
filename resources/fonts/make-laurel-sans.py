#!/usr/bin/python3
"""Makes Laurel Sans from Inter (Debian: fonts-inter, python3-fonttools).

Qt 6.4 cannot switch OpenType features on, so the figures of one width ('tnum') become the usual
ones. The family gets a name of its own: a changed font must not pass for the original.

    make-laurel-sans.py /usr/share/fonts/opentype/inter .
"""

import sys
from pathlib import Path

from fontTools.ttLib import TTFont

FAMILY = "Laurel Sans"
WEIGHTS = ["Regular", "Medium", "SemiBold", "Bold"]
COPYRIGHT, FAMILY_IDS, POSTSCRIPT_ID, TRADEMARK = 0, (1, 3, 4, 16, 21), 6, 7


def tabular_glyphs(font):
    """What 'tnum' puts in place of each glyph."""
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    mapping = {}
    for index in lookups:
        for subtable in table.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    return mapping


def use_tabular_figures(font):
    mapping = tabular_glyphs(font)
    for table in font["cmap"].tables:
        for codepoint, glyph in table.cmap.items():
            table.cmap[codepoint] = mapping.get(glyph, glyph)


def rename(font):
    for record in font["name"].names:
        text = record.toUnicode()
        if record.nameID in FAMILY_IDS:
            record.string = text.replace("Inter", FAMILY, 1)
        elif record.nameID == POSTSCRIPT_ID:
            record.string = text.replace("Inter", FAMILY.replace(" ", ""), 1)
    font["name"].names = [r for r in font["name"].names if r.nameID != TRADEMARK]
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [n.replace("Inter", FAMILY.replace(" ", ""), 1) for n in cff.fontNames]
        top = cff.topDictIndex[0]
        for key in ("FullName", "FamilyName"):
            if key in top.rawDict:
                top.rawDict[key] = top.rawDict[key].replace("Inter", FAMILY, 1)


def main():
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    for weight in WEIGHTS:
        # The time in the head stays that of Inter, so that making it again gives the same bytes.
        font = TTFont(source / f"Inter-{weight}.otf", recalcTimestamp=False)
        use_tabular_figures(font)
        rename(font)
        font.save(target / f"LaurelSans-{weight}.otf")


if __name__ == "__main__":
    main()
