// Written by `make embed`: the files of templates/ and assets/theme/. Do not edit.
#include "embedded.h"

static const unsigned char file_1[] = {
#embed "../../assets/theme/_base.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../assets/theme/_blocks.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../assets/theme/_brand.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../assets/theme/_dialogs.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../assets/theme/_finding.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../assets/theme/_focus.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../assets/theme/_following.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../../assets/theme/_frame.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../../assets/theme/_frame.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../../assets/theme/_home.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../../assets/theme/_outline.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../../assets/theme/_pictures.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_13[] = {
#embed "../../assets/theme/_print.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_14[] = {
#embed "../../assets/theme/_progress.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_15[] = {
#embed "../../assets/theme/_search.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_16[] = {
#embed "../../assets/theme/_search.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_17[] = {
#embed "../../assets/theme/_steps.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_18[] = {
#embed "../../assets/theme/_tools.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_19[] = {
#embed "../../assets/theme/favicon.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_20[] = {
#embed "../../assets/theme/icons/alert-triangle.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_21[] = {
#embed "../../assets/theme/icons/arrow-left.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_22[] = {
#embed "../../assets/theme/icons/arrow-right.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_23[] = {
#embed "../../assets/theme/icons/ban.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_24[] = {
#embed "../../assets/theme/icons/bell.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_25[] = {
#embed "../../assets/theme/icons/book-open.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_26[] = {
#embed "../../assets/theme/icons/briefcase.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_27[] = {
#embed "../../assets/theme/icons/calendar.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_28[] = {
#embed "../../assets/theme/icons/camera.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_29[] = {
#embed "../../assets/theme/icons/check-circle.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_30[] = {
#embed "../../assets/theme/icons/check.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_31[] = {
#embed "../../assets/theme/icons/clock.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_32[] = {
#embed "../../assets/theme/icons/cloud.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_33[] = {
#embed "../../assets/theme/icons/code.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_34[] = {
#embed "../../assets/theme/icons/contrast.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_35[] = {
#embed "../../assets/theme/icons/copy.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_36[] = {
#embed "../../assets/theme/icons/credit-card.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_37[] = {
#embed "../../assets/theme/icons/download.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_38[] = {
#embed "../../assets/theme/icons/external-link.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_39[] = {
#embed "../../assets/theme/icons/eye.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_40[] = {
#embed "../../assets/theme/icons/file.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_41[] = {
#embed "../../assets/theme/icons/filter.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_42[] = {
#embed "../../assets/theme/icons/focus.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_43[] = {
#embed "../../assets/theme/icons/folder.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_44[] = {
#embed "../../assets/theme/icons/globe.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_45[] = {
#embed "../../assets/theme/icons/heart.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_46[] = {
#embed "../../assets/theme/icons/help-circle.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_47[] = {
#embed "../../assets/theme/icons/home.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_48[] = {
#embed "../../assets/theme/icons/image.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_49[] = {
#embed "../../assets/theme/icons/info.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_50[] = {
#embed "../../assets/theme/icons/instagram.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_51[] = {
#embed "../../assets/theme/icons/key.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_52[] = {
#embed "../../assets/theme/icons/life-buoy.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_53[] = {
#embed "../../assets/theme/icons/link.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_54[] = {
#embed "../../assets/theme/icons/list.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_55[] = {
#embed "../../assets/theme/icons/lock.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_56[] = {
#embed "../../assets/theme/icons/mail.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_57[] = {
#embed "../../assets/theme/icons/map-pin.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_58[] = {
#embed "../../assets/theme/icons/menu.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_59[] = {
#embed "../../assets/theme/icons/message-circle.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_60[] = {
#embed "../../assets/theme/icons/mic.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_61[] = {
#embed "../../assets/theme/icons/minus-circle.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_62[] = {
#embed "../../assets/theme/icons/monitor.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_63[] = {
#embed "../../assets/theme/icons/pencil.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_64[] = {
#embed "../../assets/theme/icons/phone.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_65[] = {
#embed "../../assets/theme/icons/plug.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_66[] = {
#embed "../../assets/theme/icons/plus-circle.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_67[] = {
#embed "../../assets/theme/icons/plus.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_68[] = {
#embed "../../assets/theme/icons/power.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_69[] = {
#embed "../../assets/theme/icons/qr-code.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_70[] = {
#embed "../../assets/theme/icons/receipt.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_71[] = {
#embed "../../assets/theme/icons/refresh-cw.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_72[] = {
#embed "../../assets/theme/icons/repeat.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_73[] = {
#embed "../../assets/theme/icons/save.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_74[] = {
#embed "../../assets/theme/icons/search.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_75[] = {
#embed "../../assets/theme/icons/send.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_76[] = {
#embed "../../assets/theme/icons/settings.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_77[] = {
#embed "../../assets/theme/icons/shield-off.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_78[] = {
#embed "../../assets/theme/icons/shield.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_79[] = {
#embed "../../assets/theme/icons/smartphone.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_80[] = {
#embed "../../assets/theme/icons/star.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_81[] = {
#embed "../../assets/theme/icons/tag.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_82[] = {
#embed "../../assets/theme/icons/trash-2.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_83[] = {
#embed "../../assets/theme/icons/type.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_84[] = {
#embed "../../assets/theme/icons/upload.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_85[] = {
#embed "../../assets/theme/icons/user-circle.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_86[] = {
#embed "../../assets/theme/icons/user-plus.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_87[] = {
#embed "../../assets/theme/icons/user.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_88[] = {
#embed "../../assets/theme/icons/users.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_89[] = {
#embed "../../assets/theme/icons/video.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_90[] = {
#embed "../../assets/theme/icons/wifi.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_91[] = {
#embed "../../assets/theme/icons/x-circle.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_92[] = {
#embed "../../assets/theme/icons/x.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_93[] = {
#embed "../../assets/theme/icons/zap.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_94[] = {
#embed "../../assets/theme/permanent-link.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_95[] = {
#embed "../../assets/theme/roteiro-checklist.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_96[] = {
#embed "../../assets/theme/roteiro.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_97[] = {
#embed "../../assets/theme/roteiro.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_98[] = {
#embed "../../templates/404.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_99[] = {
#embed "../../templates/footer.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_100[] = {
#embed "../../templates/guide-list.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_101[] = {
#embed "../../templates/head.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_102[] = {
#embed "../../templates/header.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_103[] = {
#embed "../../templates/index.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_104[] = {
#embed "../../templates/languages/en.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_105[] = {
#embed "../../templates/languages/es.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_106[] = {
#embed "../../templates/languages/pt-BR.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_107[] = {
#embed "../../templates/lexicons/en.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_108[] = {
#embed "../../templates/lexicons/es.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_109[] = {
#embed "../../templates/lexicons/pt-BR.yml" suffix(, 0) if_empty(0)
};
static const unsigned char file_110[] = {
#embed "../../templates/messages/es.po" suffix(, 0) if_empty(0)
};
static const unsigned char file_111[] = {
#embed "../../templates/messages/pt-BR.po" suffix(, 0) if_empty(0)
};
static const unsigned char file_112[] = {
#embed "../../templates/page.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_113[] = {
#embed "../../templates/schema/catalog.schema.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_114[] = {
#embed "../../templates/schema/guide.schema.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_115[] = {
#embed "../../templates/schema/ids.schema.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_116[] = {
#embed "../../templates/schema/index.schema.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_117[] = {
#embed "../../templates/schema/labels.schema.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_118[] = {
#embed "../../templates/schema/progress.schema.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_119[] = {
#embed "../../templates/schema/report.schema.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_120[] = {
#embed "../../templates/search.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_121[] = {
#embed "../../templates/types/catalog.d.ts" suffix(, 0) if_empty(0)
};
static const unsigned char file_122[] = {
#embed "../../templates/types/guide.d.ts" suffix(, 0) if_empty(0)
};
static const unsigned char file_123[] = {
#embed "../../templates/types/ids.d.ts" suffix(, 0) if_empty(0)
};
static const unsigned char file_124[] = {
#embed "../../templates/types/index.d.ts" suffix(, 0) if_empty(0)
};
static const unsigned char file_125[] = {
#embed "../../templates/types/labels.d.ts" suffix(, 0) if_empty(0)
};

static const struct EmbeddedBytes files[] = {
    {"assets/theme/_base.css", file_1, sizeof file_1 - 1},
    {"assets/theme/_blocks.css", file_2, sizeof file_2 - 1},
    {"assets/theme/_brand.css", file_3, sizeof file_3 - 1},
    {"assets/theme/_dialogs.css", file_4, sizeof file_4 - 1},
    {"assets/theme/_finding.js", file_5, sizeof file_5 - 1},
    {"assets/theme/_focus.js", file_6, sizeof file_6 - 1},
    {"assets/theme/_following.js", file_7, sizeof file_7 - 1},
    {"assets/theme/_frame.css", file_8, sizeof file_8 - 1},
    {"assets/theme/_frame.js", file_9, sizeof file_9 - 1},
    {"assets/theme/_home.css", file_10, sizeof file_10 - 1},
    {"assets/theme/_outline.js", file_11, sizeof file_11 - 1},
    {"assets/theme/_pictures.js", file_12, sizeof file_12 - 1},
    {"assets/theme/_print.css", file_13, sizeof file_13 - 1},
    {"assets/theme/_progress.js", file_14, sizeof file_14 - 1},
    {"assets/theme/_search.css", file_15, sizeof file_15 - 1},
    {"assets/theme/_search.js", file_16, sizeof file_16 - 1},
    {"assets/theme/_steps.css", file_17, sizeof file_17 - 1},
    {"assets/theme/_tools.js", file_18, sizeof file_18 - 1},
    {"assets/theme/favicon.svg", file_19, sizeof file_19 - 1},
    {"assets/theme/icons/alert-triangle.svg", file_20, sizeof file_20 - 1},
    {"assets/theme/icons/arrow-left.svg", file_21, sizeof file_21 - 1},
    {"assets/theme/icons/arrow-right.svg", file_22, sizeof file_22 - 1},
    {"assets/theme/icons/ban.svg", file_23, sizeof file_23 - 1},
    {"assets/theme/icons/bell.svg", file_24, sizeof file_24 - 1},
    {"assets/theme/icons/book-open.svg", file_25, sizeof file_25 - 1},
    {"assets/theme/icons/briefcase.svg", file_26, sizeof file_26 - 1},
    {"assets/theme/icons/calendar.svg", file_27, sizeof file_27 - 1},
    {"assets/theme/icons/camera.svg", file_28, sizeof file_28 - 1},
    {"assets/theme/icons/check-circle.svg", file_29, sizeof file_29 - 1},
    {"assets/theme/icons/check.svg", file_30, sizeof file_30 - 1},
    {"assets/theme/icons/clock.svg", file_31, sizeof file_31 - 1},
    {"assets/theme/icons/cloud.svg", file_32, sizeof file_32 - 1},
    {"assets/theme/icons/code.svg", file_33, sizeof file_33 - 1},
    {"assets/theme/icons/contrast.svg", file_34, sizeof file_34 - 1},
    {"assets/theme/icons/copy.svg", file_35, sizeof file_35 - 1},
    {"assets/theme/icons/credit-card.svg", file_36, sizeof file_36 - 1},
    {"assets/theme/icons/download.svg", file_37, sizeof file_37 - 1},
    {"assets/theme/icons/external-link.svg", file_38, sizeof file_38 - 1},
    {"assets/theme/icons/eye.svg", file_39, sizeof file_39 - 1},
    {"assets/theme/icons/file.svg", file_40, sizeof file_40 - 1},
    {"assets/theme/icons/filter.svg", file_41, sizeof file_41 - 1},
    {"assets/theme/icons/focus.svg", file_42, sizeof file_42 - 1},
    {"assets/theme/icons/folder.svg", file_43, sizeof file_43 - 1},
    {"assets/theme/icons/globe.svg", file_44, sizeof file_44 - 1},
    {"assets/theme/icons/heart.svg", file_45, sizeof file_45 - 1},
    {"assets/theme/icons/help-circle.svg", file_46, sizeof file_46 - 1},
    {"assets/theme/icons/home.svg", file_47, sizeof file_47 - 1},
    {"assets/theme/icons/image.svg", file_48, sizeof file_48 - 1},
    {"assets/theme/icons/info.svg", file_49, sizeof file_49 - 1},
    {"assets/theme/icons/instagram.svg", file_50, sizeof file_50 - 1},
    {"assets/theme/icons/key.svg", file_51, sizeof file_51 - 1},
    {"assets/theme/icons/life-buoy.svg", file_52, sizeof file_52 - 1},
    {"assets/theme/icons/link.svg", file_53, sizeof file_53 - 1},
    {"assets/theme/icons/list.svg", file_54, sizeof file_54 - 1},
    {"assets/theme/icons/lock.svg", file_55, sizeof file_55 - 1},
    {"assets/theme/icons/mail.svg", file_56, sizeof file_56 - 1},
    {"assets/theme/icons/map-pin.svg", file_57, sizeof file_57 - 1},
    {"assets/theme/icons/menu.svg", file_58, sizeof file_58 - 1},
    {"assets/theme/icons/message-circle.svg", file_59, sizeof file_59 - 1},
    {"assets/theme/icons/mic.svg", file_60, sizeof file_60 - 1},
    {"assets/theme/icons/minus-circle.svg", file_61, sizeof file_61 - 1},
    {"assets/theme/icons/monitor.svg", file_62, sizeof file_62 - 1},
    {"assets/theme/icons/pencil.svg", file_63, sizeof file_63 - 1},
    {"assets/theme/icons/phone.svg", file_64, sizeof file_64 - 1},
    {"assets/theme/icons/plug.svg", file_65, sizeof file_65 - 1},
    {"assets/theme/icons/plus-circle.svg", file_66, sizeof file_66 - 1},
    {"assets/theme/icons/plus.svg", file_67, sizeof file_67 - 1},
    {"assets/theme/icons/power.svg", file_68, sizeof file_68 - 1},
    {"assets/theme/icons/qr-code.svg", file_69, sizeof file_69 - 1},
    {"assets/theme/icons/receipt.svg", file_70, sizeof file_70 - 1},
    {"assets/theme/icons/refresh-cw.svg", file_71, sizeof file_71 - 1},
    {"assets/theme/icons/repeat.svg", file_72, sizeof file_72 - 1},
    {"assets/theme/icons/save.svg", file_73, sizeof file_73 - 1},
    {"assets/theme/icons/search.svg", file_74, sizeof file_74 - 1},
    {"assets/theme/icons/send.svg", file_75, sizeof file_75 - 1},
    {"assets/theme/icons/settings.svg", file_76, sizeof file_76 - 1},
    {"assets/theme/icons/shield-off.svg", file_77, sizeof file_77 - 1},
    {"assets/theme/icons/shield.svg", file_78, sizeof file_78 - 1},
    {"assets/theme/icons/smartphone.svg", file_79, sizeof file_79 - 1},
    {"assets/theme/icons/star.svg", file_80, sizeof file_80 - 1},
    {"assets/theme/icons/tag.svg", file_81, sizeof file_81 - 1},
    {"assets/theme/icons/trash-2.svg", file_82, sizeof file_82 - 1},
    {"assets/theme/icons/type.svg", file_83, sizeof file_83 - 1},
    {"assets/theme/icons/upload.svg", file_84, sizeof file_84 - 1},
    {"assets/theme/icons/user-circle.svg", file_85, sizeof file_85 - 1},
    {"assets/theme/icons/user-plus.svg", file_86, sizeof file_86 - 1},
    {"assets/theme/icons/user.svg", file_87, sizeof file_87 - 1},
    {"assets/theme/icons/users.svg", file_88, sizeof file_88 - 1},
    {"assets/theme/icons/video.svg", file_89, sizeof file_89 - 1},
    {"assets/theme/icons/wifi.svg", file_90, sizeof file_90 - 1},
    {"assets/theme/icons/x-circle.svg", file_91, sizeof file_91 - 1},
    {"assets/theme/icons/x.svg", file_92, sizeof file_92 - 1},
    {"assets/theme/icons/zap.svg", file_93, sizeof file_93 - 1},
    {"assets/theme/permanent-link.js", file_94, sizeof file_94 - 1},
    {"assets/theme/roteiro-checklist.js", file_95, sizeof file_95 - 1},
    {"assets/theme/roteiro.css", file_96, sizeof file_96 - 1},
    {"assets/theme/roteiro.js", file_97, sizeof file_97 - 1},
    {"templates/404.mustache", file_98, sizeof file_98 - 1},
    {"templates/footer.mustache", file_99, sizeof file_99 - 1},
    {"templates/guide-list.mustache", file_100, sizeof file_100 - 1},
    {"templates/head.mustache", file_101, sizeof file_101 - 1},
    {"templates/header.mustache", file_102, sizeof file_102 - 1},
    {"templates/index.mustache", file_103, sizeof file_103 - 1},
    {"templates/languages/en.yml", file_104, sizeof file_104 - 1},
    {"templates/languages/es.yml", file_105, sizeof file_105 - 1},
    {"templates/languages/pt-BR.yml", file_106, sizeof file_106 - 1},
    {"templates/lexicons/en.yml", file_107, sizeof file_107 - 1},
    {"templates/lexicons/es.yml", file_108, sizeof file_108 - 1},
    {"templates/lexicons/pt-BR.yml", file_109, sizeof file_109 - 1},
    {"templates/messages/es.po", file_110, sizeof file_110 - 1},
    {"templates/messages/pt-BR.po", file_111, sizeof file_111 - 1},
    {"templates/page.mustache", file_112, sizeof file_112 - 1},
    {"templates/schema/catalog.schema.json", file_113, sizeof file_113 - 1},
    {"templates/schema/guide.schema.json", file_114, sizeof file_114 - 1},
    {"templates/schema/ids.schema.json", file_115, sizeof file_115 - 1},
    {"templates/schema/index.schema.json", file_116, sizeof file_116 - 1},
    {"templates/schema/labels.schema.json", file_117, sizeof file_117 - 1},
    {"templates/schema/progress.schema.json", file_118, sizeof file_118 - 1},
    {"templates/schema/report.schema.json", file_119, sizeof file_119 - 1},
    {"templates/search.mustache", file_120, sizeof file_120 - 1},
    {"templates/types/catalog.d.ts", file_121, sizeof file_121 - 1},
    {"templates/types/guide.d.ts", file_122, sizeof file_122 - 1},
    {"templates/types/ids.d.ts", file_123, sizeof file_123 - 1},
    {"templates/types/index.d.ts", file_124, sizeof file_124 - 1},
    {"templates/types/labels.d.ts", file_125, sizeof file_125 - 1},
};

size_t embedded_count(void) { return sizeof files / sizeof files[0]; }

struct EmbeddedBytes embedded_bytes(size_t index) { return files[index]; }
