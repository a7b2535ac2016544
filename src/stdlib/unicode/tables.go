package unicode

// Tables by name. A table is filled in when a program looks inside it; the functions of this package never need to.

// Categories is the set of Unicode categories, by their short names.
var Categories = tables(0)

// Scripts is the set of Unicode scripts.
var Scripts = tables(1)

// Properties is the set of Unicode properties.
var Properties = tables(2)

// CategoryAliases gives the short names of categories for their long ones.
var CategoryAliases = map[string]string{
	"Cased_Letter":          "LC",
	"Close_Punctuation":     "Pe",
	"Combining_Mark":        "M",
	"Connector_Punctuation": "Pc",
	"Control":               "Cc",
	"Currency_Symbol":       "Sc",
	"Dash_Punctuation":      "Pd",
	"Decimal_Number":        "Nd",
	"Enclosing_Mark":        "Me",
	"Final_Punctuation":     "Pf",
	"Format":                "Cf",
	"Initial_Punctuation":   "Pi",
	"Letter":                "L",
	"Letter_Number":         "Nl",
	"Line_Separator":        "Zl",
	"Lowercase_Letter":      "Ll",
	"Mark":                  "M",
	"Math_Symbol":           "Sm",
	"Modifier_Letter":       "Lm",
	"Modifier_Symbol":       "Sk",
	"Nonspacing_Mark":       "Mn",
	"Number":                "N",
	"Open_Punctuation":      "Ps",
	"Other":                 "C",
	"Other_Letter":          "Lo",
	"Other_Number":          "No",
	"Other_Punctuation":     "Po",
	"Other_Symbol":          "So",
	"Paragraph_Separator":   "Zp",
	"Private_Use":           "Co",
	"Punctuation":           "P",
	"Separator":             "Z",
	"Space_Separator":       "Zs",
	"Spacing_Mark":          "Mc",
	"Surrogate":             "Cs",
	"Symbol":                "S",
	"Titlecase_Letter":      "Lt",
	"Unassigned":            "Cn",
	"Uppercase_Letter":      "Lu",
	"cntrl":                 "Cc",
	"digit":                 "Nd",
	"punct":                 "P",
}

// Categories and groups of them.
var (
	C      = table("C", 0)
	Cc     = table("Cc", 0)
	Cf     = table("Cf", 0)
	Cn     = table("Cn", 0)
	Co     = table("Co", 0)
	Cs     = table("Cs", 0)
	L      = table("L", 0)
	LC     = table("LC", 0)
	Ll     = table("Ll", 0)
	Lm     = table("Lm", 0)
	Lo     = table("Lo", 0)
	Lt     = table("Lt", 0)
	Lu     = table("Lu", 0)
	M      = table("M", 0)
	Mc     = table("Mc", 0)
	Me     = table("Me", 0)
	Mn     = table("Mn", 0)
	N      = table("N", 0)
	Nd     = table("Nd", 0)
	Nl     = table("Nl", 0)
	No     = table("No", 0)
	P      = table("P", 0)
	Pc     = table("Pc", 0)
	Pd     = table("Pd", 0)
	Pe     = table("Pe", 0)
	Pf     = table("Pf", 0)
	Pi     = table("Pi", 0)
	Po     = table("Po", 0)
	Ps     = table("Ps", 0)
	S      = table("S", 0)
	Sc     = table("Sc", 0)
	Sk     = table("Sk", 0)
	Sm     = table("Sm", 0)
	So     = table("So", 0)
	Z      = table("Z", 0)
	Zl     = table("Zl", 0)
	Zp     = table("Zp", 0)
	Zs     = table("Zs", 0)
	Digit  = Nd
	Letter = L
	Lower  = Ll
	Mark   = M
	Number = N
	Other  = C
	Punct  = P
	Space  = Z
	Symbol = S
	Title  = Lt
	Upper  = Lu
)

// Scripts.
var (
	Adlam                  = table("Adlam", 1)
	Ahom                   = table("Ahom", 1)
	Anatolian_Hieroglyphs  = table("Anatolian_Hieroglyphs", 1)
	Arabic                 = table("Arabic", 1)
	Armenian               = table("Armenian", 1)
	Avestan                = table("Avestan", 1)
	Balinese               = table("Balinese", 1)
	Bamum                  = table("Bamum", 1)
	Bassa_Vah              = table("Bassa_Vah", 1)
	Batak                  = table("Batak", 1)
	Bengali                = table("Bengali", 1)
	Bhaiksuki              = table("Bhaiksuki", 1)
	Bopomofo               = table("Bopomofo", 1)
	Brahmi                 = table("Brahmi", 1)
	Braille                = table("Braille", 1)
	Buginese               = table("Buginese", 1)
	Buhid                  = table("Buhid", 1)
	Canadian_Aboriginal    = table("Canadian_Aboriginal", 1)
	Carian                 = table("Carian", 1)
	Caucasian_Albanian     = table("Caucasian_Albanian", 1)
	Chakma                 = table("Chakma", 1)
	Cham                   = table("Cham", 1)
	Cherokee               = table("Cherokee", 1)
	Chorasmian             = table("Chorasmian", 1)
	Common                 = table("Common", 1)
	Coptic                 = table("Coptic", 1)
	Cuneiform              = table("Cuneiform", 1)
	Cypriot                = table("Cypriot", 1)
	Cypro_Minoan           = table("Cypro_Minoan", 1)
	Cyrillic               = table("Cyrillic", 1)
	Deseret                = table("Deseret", 1)
	Devanagari             = table("Devanagari", 1)
	Dives_Akuru            = table("Dives_Akuru", 1)
	Dogra                  = table("Dogra", 1)
	Duployan               = table("Duployan", 1)
	Egyptian_Hieroglyphs   = table("Egyptian_Hieroglyphs", 1)
	Elbasan                = table("Elbasan", 1)
	Elymaic                = table("Elymaic", 1)
	Ethiopic               = table("Ethiopic", 1)
	Georgian               = table("Georgian", 1)
	Glagolitic             = table("Glagolitic", 1)
	Gothic                 = table("Gothic", 1)
	Grantha                = table("Grantha", 1)
	Greek                  = table("Greek", 1)
	Gujarati               = table("Gujarati", 1)
	Gunjala_Gondi          = table("Gunjala_Gondi", 1)
	Gurmukhi               = table("Gurmukhi", 1)
	Han                    = table("Han", 1)
	Hangul                 = table("Hangul", 1)
	Hanifi_Rohingya        = table("Hanifi_Rohingya", 1)
	Hanunoo                = table("Hanunoo", 1)
	Hatran                 = table("Hatran", 1)
	Hebrew                 = table("Hebrew", 1)
	Hiragana               = table("Hiragana", 1)
	Imperial_Aramaic       = table("Imperial_Aramaic", 1)
	Inherited              = table("Inherited", 1)
	Inscriptional_Pahlavi  = table("Inscriptional_Pahlavi", 1)
	Inscriptional_Parthian = table("Inscriptional_Parthian", 1)
	Javanese               = table("Javanese", 1)
	Kaithi                 = table("Kaithi", 1)
	Kannada                = table("Kannada", 1)
	Katakana               = table("Katakana", 1)
	Kawi                   = table("Kawi", 1)
	Kayah_Li               = table("Kayah_Li", 1)
	Kharoshthi             = table("Kharoshthi", 1)
	Khitan_Small_Script    = table("Khitan_Small_Script", 1)
	Khmer                  = table("Khmer", 1)
	Khojki                 = table("Khojki", 1)
	Khudawadi              = table("Khudawadi", 1)
	Lao                    = table("Lao", 1)
	Latin                  = table("Latin", 1)
	Lepcha                 = table("Lepcha", 1)
	Limbu                  = table("Limbu", 1)
	Linear_A               = table("Linear_A", 1)
	Linear_B               = table("Linear_B", 1)
	Lisu                   = table("Lisu", 1)
	Lycian                 = table("Lycian", 1)
	Lydian                 = table("Lydian", 1)
	Mahajani               = table("Mahajani", 1)
	Makasar                = table("Makasar", 1)
	Malayalam              = table("Malayalam", 1)
	Mandaic                = table("Mandaic", 1)
	Manichaean             = table("Manichaean", 1)
	Marchen                = table("Marchen", 1)
	Masaram_Gondi          = table("Masaram_Gondi", 1)
	Medefaidrin            = table("Medefaidrin", 1)
	Meetei_Mayek           = table("Meetei_Mayek", 1)
	Mende_Kikakui          = table("Mende_Kikakui", 1)
	Meroitic_Cursive       = table("Meroitic_Cursive", 1)
	Meroitic_Hieroglyphs   = table("Meroitic_Hieroglyphs", 1)
	Miao                   = table("Miao", 1)
	Modi                   = table("Modi", 1)
	Mongolian              = table("Mongolian", 1)
	Mro                    = table("Mro", 1)
	Multani                = table("Multani", 1)
	Myanmar                = table("Myanmar", 1)
	Nabataean              = table("Nabataean", 1)
	Nag_Mundari            = table("Nag_Mundari", 1)
	Nandinagari            = table("Nandinagari", 1)
	New_Tai_Lue            = table("New_Tai_Lue", 1)
	Newa                   = table("Newa", 1)
	Nko                    = table("Nko", 1)
	Nushu                  = table("Nushu", 1)
	Nyiakeng_Puachue_Hmong = table("Nyiakeng_Puachue_Hmong", 1)
	Ogham                  = table("Ogham", 1)
	Ol_Chiki               = table("Ol_Chiki", 1)
	Old_Hungarian          = table("Old_Hungarian", 1)
	Old_Italic             = table("Old_Italic", 1)
	Old_North_Arabian      = table("Old_North_Arabian", 1)
	Old_Permic             = table("Old_Permic", 1)
	Old_Persian            = table("Old_Persian", 1)
	Old_Sogdian            = table("Old_Sogdian", 1)
	Old_South_Arabian      = table("Old_South_Arabian", 1)
	Old_Turkic             = table("Old_Turkic", 1)
	Old_Uyghur             = table("Old_Uyghur", 1)
	Oriya                  = table("Oriya", 1)
	Osage                  = table("Osage", 1)
	Osmanya                = table("Osmanya", 1)
	Pahawh_Hmong           = table("Pahawh_Hmong", 1)
	Palmyrene              = table("Palmyrene", 1)
	Pau_Cin_Hau            = table("Pau_Cin_Hau", 1)
	Phags_Pa               = table("Phags_Pa", 1)
	Phoenician             = table("Phoenician", 1)
	Psalter_Pahlavi        = table("Psalter_Pahlavi", 1)
	Rejang                 = table("Rejang", 1)
	Runic                  = table("Runic", 1)
	Samaritan              = table("Samaritan", 1)
	Saurashtra             = table("Saurashtra", 1)
	Sharada                = table("Sharada", 1)
	Shavian                = table("Shavian", 1)
	Siddham                = table("Siddham", 1)
	SignWriting            = table("SignWriting", 1)
	Sinhala                = table("Sinhala", 1)
	Sogdian                = table("Sogdian", 1)
	Sora_Sompeng           = table("Sora_Sompeng", 1)
	Soyombo                = table("Soyombo", 1)
	Sundanese              = table("Sundanese", 1)
	Syloti_Nagri           = table("Syloti_Nagri", 1)
	Syriac                 = table("Syriac", 1)
	Tagalog                = table("Tagalog", 1)
	Tagbanwa               = table("Tagbanwa", 1)
	Tai_Le                 = table("Tai_Le", 1)
	Tai_Tham               = table("Tai_Tham", 1)
	Tai_Viet               = table("Tai_Viet", 1)
	Takri                  = table("Takri", 1)
	Tamil                  = table("Tamil", 1)
	Tangsa                 = table("Tangsa", 1)
	Tangut                 = table("Tangut", 1)
	Telugu                 = table("Telugu", 1)
	Thaana                 = table("Thaana", 1)
	Thai                   = table("Thai", 1)
	Tibetan                = table("Tibetan", 1)
	Tifinagh               = table("Tifinagh", 1)
	Tirhuta                = table("Tirhuta", 1)
	Toto                   = table("Toto", 1)
	Ugaritic               = table("Ugaritic", 1)
	Vai                    = table("Vai", 1)
	Vithkuqi               = table("Vithkuqi", 1)
	Wancho                 = table("Wancho", 1)
	Warang_Citi            = table("Warang_Citi", 1)
	Yezidi                 = table("Yezidi", 1)
	Yi                     = table("Yi", 1)
	Zanabazar_Square       = table("Zanabazar_Square", 1)
)

// Properties.
var (
	ASCII_Hex_Digit                    = table("ASCII_Hex_Digit", 2)
	Bidi_Control                       = table("Bidi_Control", 2)
	Dash                               = table("Dash", 2)
	Deprecated                         = table("Deprecated", 2)
	Diacritic                          = table("Diacritic", 2)
	Extender                           = table("Extender", 2)
	Hex_Digit                          = table("Hex_Digit", 2)
	Hyphen                             = table("Hyphen", 2)
	IDS_Binary_Operator                = table("IDS_Binary_Operator", 2)
	IDS_Trinary_Operator               = table("IDS_Trinary_Operator", 2)
	Ideographic                        = table("Ideographic", 2)
	Join_Control                       = table("Join_Control", 2)
	Logical_Order_Exception            = table("Logical_Order_Exception", 2)
	Noncharacter_Code_Point            = table("Noncharacter_Code_Point", 2)
	Other_Alphabetic                   = table("Other_Alphabetic", 2)
	Other_Default_Ignorable_Code_Point = table("Other_Default_Ignorable_Code_Point", 2)
	Other_Grapheme_Extend              = table("Other_Grapheme_Extend", 2)
	Other_ID_Continue                  = table("Other_ID_Continue", 2)
	Other_ID_Start                     = table("Other_ID_Start", 2)
	Other_Lowercase                    = table("Other_Lowercase", 2)
	Other_Math                         = table("Other_Math", 2)
	Other_Uppercase                    = table("Other_Uppercase", 2)
	Pattern_Syntax                     = table("Pattern_Syntax", 2)
	Pattern_White_Space                = table("Pattern_White_Space", 2)
	Prepended_Concatenation_Mark       = table("Prepended_Concatenation_Mark", 2)
	Quotation_Mark                     = table("Quotation_Mark", 2)
	Radical                            = table("Radical", 2)
	Regional_Indicator                 = table("Regional_Indicator", 2)
	STerm                              = table("STerm", 2)
	Sentence_Terminal                  = table("Sentence_Terminal", 2)
	Soft_Dotted                        = table("Soft_Dotted", 2)
	Terminal_Punctuation               = table("Terminal_Punctuation", 2)
	Unified_Ideograph                  = table("Unified_Ideograph", 2)
	Variation_Selector                 = table("Variation_Selector", 2)
	White_Space                        = table("White_Space", 2)
)
