package dev.awase.stylist;

import dev.awase.stylist.ModelFault.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** What a broken connection means. The library's own words are left out: they may quote what came. */
final class NetworkFaults {
    private NetworkFaults() {}

    /** Nothing of an answer has come yet. */
    static ModelFault beforeBody(IOException fault) {
        if (caused(fault, SSLException.class)) {
            return new ModelFault(
                    Kind.OFFLINE,
                    "no safe connection: the other side's certificate is not trusted, or it does not speak https."
                            + " Check the address, this machine's clock and the network");
        }
        if (caused(fault, UnresolvedAddressException.class) || caused(fault, UnknownHostException.class)) {
            return new ModelFault(
                    Kind.OFFLINE, "the address is not known in this network. Check its spelling and the network");
        }
        if (caused(fault, ConnectException.class) || caused(fault, HttpConnectTimeoutException.class)) {
            return new ModelFault(
                    Kind.OFFLINE, "nobody answers at the address. Check the network, or start the model's server");
        }
        if (fault instanceof HttpTimeoutException) {
            return new ModelFault(Kind.TIMEOUT, "the endpoint did not answer in time");
        }
        return new ModelFault(
                Kind.SERVER, "the connection broke before an answer came. If it stays so, look at the server");
    }

    /** In the middle of an answer. */
    static ModelFault inBody(IOException fault) {
        if (caused(fault, CappedStream.TooLong.class)) {
            return new ModelFault(
                    Kind.TOO_LARGE, "the answer does not end. If it stays so, choose another model or server");
        }
        if (fault instanceof InterruptedIOException || caused(fault, InterruptedException.class)) {
            return new ModelFault(Kind.TIMEOUT, "the endpoint was not waited for any longer");
        }
        return new ModelFault(
                Kind.SERVER, "the connection broke in the middle of an answer. If it stays so, look at the server");
    }

    private static boolean caused(Throwable fault, Class<? extends Throwable> by) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause).anyMatch(by::isInstance);
    }
}
