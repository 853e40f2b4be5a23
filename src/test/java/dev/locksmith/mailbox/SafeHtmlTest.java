package dev.locksmith.mailbox;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is left of a mail's HTML before it is shown.
class SafeHtmlTest {
    private static final String ELSEWHERE = "evil.example.com";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv=refresh content='0;url=http://evil.example.com/'>",
                "<base href='http://evil.example.com/'><img src=a.png>",
                "<form action='http://evil.example.com/'><input name=a><button>go</button></form>",
                "<iframe src='http://evil.example.com/'></iframe>",
                "<frameset><frame src='http://evil.example.com/'></frameset>",
                "<script src='http://evil.example.com/'></script>",
                "<script>location = 'http://evil.example.com/'</script>",
                "<object data='http://evil.example.com/'><embed src='http://evil.example.com/'></object>",
                "<img src='http://evil.example.com/a.png' srcset='http://evil.example.com/b.png 2x'>",
                "<img src='//evil.example.com/a.png'>",
                "<img src=\"data:image/svg+xml,<svg><image href='http://evil.example.com/'/></svg>\">",
                "<svg><image href='http://evil.example.com/'/><use href='http://evil.example.com/#a'/></svg>",
                "<math href='http://evil.example.com/'><mtext><style><img src='http://evil.example.com/'>",
                "<link rel=stylesheet href='http://evil.example.com/'>",
                "<link rel=prefetch href='http://evil.example.com/'>",
                "<style>@import 'http://evil.example.com/';</style>",
                "<style>@import/**/url(http://evil.example.com/);</style>",
                "<style>p { background: url(http://evil.example.com/) }</style>",
                "<style>p { background: u/**/rl(http://evil.example.com/) }</style>",
                "<style>p { background: \\75rl(http://evil.example.com/) }</style>",
                "<style>p { background: URL (http://evil.example.com/) url('http://evil.example.com/') }</style>",
                "<style>p { background: -webkit-image-set('http://evil.example.com/' 1x) }</style>",
                "<style>@font-face { font-family: a; src: url(http://evil.example.com/) }</style>",
                "<style></style><style>p{} /* </style><img src=http://evil.example.com/> */</style>",
                "<p style=\"background: url('http://evil.example.com/')\">x</p>",
                "<p style='background: image-set(&quot;http://evil.example.com/&quot; 1x)'>x</p>",
                "<body background='http://evil.example.com/'><table background='http://evil.example.com/'><tr><td>x",
                "<body onload=\"location='http://evil.example.com/'\">x",
                "<p onclick=\"location='http://evil.example.com/'\">x",
                "<a href=\"javascript:location='http://evil.example.com/'\">x</a>",
                "<a href='file:///evil.example.com'>x</a><a href='data:text/html,evil.example.com'>x</a>",
                "<a ping='http://evil.example.com/' href='https://shop.example.com/'>x</a>",
                "<video src='http://evil.example.com/' poster='http://evil.example.com/'></video>",
                "<audio src='http://evil.example.com/'>",
                "<noscript><img src='http://evil.example.com/'></noscript>",
                "<template><img src='http://evil.example.com/'></template>",
                "<!--[if mso]><img src='http://evil.example.com/'><![endif]-->",
            })
    void nothingIsLeftThatReachesOut(String mail) {
        assertThat(SafeHtml.of(mail)).doesNotContain(ELSEWHERE);
    }

    @Test
    void aMailKeepsItsLooksItsWordsAndItsLinks() {
        var safe = SafeHtml.of("<html><head><title>T</title><style>.a > p { color: #fff }"
                + " @media (max-width: 600px) { .a { width: calc(100% - 2px) } } /* said by us */</style></head>"
                + "<body class='page' style='margin: 0; background-color: rgb(1, 2, 3)'>"
                + "<table role='presentation' width='100%' cellpadding='0'><tr><td align='center' style='padding: 1px'>"
                + "<a href='https://shop.example.com/?a=1&amp;b=2' style='color: red'>Åsa 😀</a>"
                + "<a href='mailto:asa@example.com'>write</a><img alt='dot' src='data:image/png;base64,AAAA'>"
                + "</td></tr></table></body></html>");

        assertThat(safe)
                .contains(".a > p { color: #fff }", "@media (max-width: 600px)", "calc(100% - 2px)")
                .contains("<body class=\"page\" style=\"margin: 0; background-color: rgb(1, 2, 3)\">")
                .contains("<td align=\"center\" style=\"padding: 1px\">", "cellpadding=\"0\"")
                .contains("<a href=\"https://shop.example.com/?a=1&amp;b=2\" style=\"color: red\">Åsa 😀</a>")
                .contains("<a href=\"mailto:asa@example.com\">write</a>", "src=\"data:image/png;base64,AAAA\"")
                .doesNotContain("said by us");
    }

    @Test
    void aLongMailCostsNoMoreThanItsLength() {
        var long1 = "a".repeat(500_000);
        var opened = "<div>".repeat(50_000) + "/*".repeat(250_000);

        assertTimeoutPreemptively(ofSeconds(20), () -> {
            assertThat(SafeHtml.of("<p style='" + long1 + "'>x</p><style>" + long1 + "</style>"))
                    .isNotEmpty();
            assertThat(SafeHtml.of(opened + "<style>" + "/*".repeat(250_000) + "</style>"))
                    .isNotEmpty();
        });
    }
}
